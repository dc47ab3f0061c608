import { createContext, type ReactNode, useContext, useDeferredValue, useLayoutEffect, useMemo } from 'react';
import { type BaseLocationHook, Router, useRouter } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { pageOf } from './state/page-of';
import { useStepped } from './state/use-stepped';

const ShownPath = createContext('/');
const ShownSearch = createContext('');

/** Lets views follow the address in such a way that another page is drawn in pieces which let keys and clicks through; until it stands, the last one stays. */
export function ShownAddress({ children }: { readonly children: ReactNode }): ReactNode {
  const router = useRouter();
  const { base, hrefs } = router;
  const [path] = router.hook(router);
  const search = router.searchHook(router);
  const address = useMemo(() => ({ path, search }), [path, search]);
  const drawn = useDeferredValue(address);
  const stepped = useStepped();
  // On a step back the browser scrolls at once. Only the library can come later: it takes the page to where it was by itself.
  const mayWait = !stepped || path === `${base}/`;
  const late = mayWait && pageOf(drawn.path) !== pageOf(path);
  const shown = late ? drawn : address;
  useStillness(late && stepped);
  return (
    <ShownPath value={shown.path}>
      <ShownSearch value={shown.search}>
        <Router hook={useShownPath} searchHook={useShownSearch} base={base} hrefs={hrefs}>
          {children}
        </Router>
      </ShownSearch>
    </ShownPath>
  );
}

const useShownPath: BaseLocationHook = () => [useContext(ShownPath), navigate];

function useShownSearch(): string {
  return useContext(ShownSearch);
}

/** What is still shown does not move to where the browser scrolls for the next page. */
function useStillness(wanted: boolean): void {
  useLayoutEffect(() => {
    if (!wanted) return;
    const { scrollX, scrollY } = window;
    const stay = (): void => window.scrollTo(scrollX, scrollY);
    window.addEventListener('scroll', stay);
    return () => window.removeEventListener('scroll', stay);
  }, [wanted]);
}
