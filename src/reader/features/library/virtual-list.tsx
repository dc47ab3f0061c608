import { type ComponentProps, createContext, type ReactNode, startTransition, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { WindowVirtualizer, type CustomItemComponentProps, type WindowVirtualizerHandle } from 'virtua';
import { keepPlace, keptPlace } from './kept-places';
import { ResultRow } from './result-row';
import type { Results } from './results';

/** Drawn beyond the window, in pixels: the next rows are there before Tab or a finger comes to them. */
const BUFFER = 800;
/** Height of a row that was not drawn yet, in pixels: that of a card with three lines of text. */
const USUAL_HEIGHT = 290;

/** Rows drawn at once, before the window was measured: the list never stands empty. */
const AT_ONCE = 4;

const SetSize = createContext(0);

/** A long list: its rows are drawn where one looks, in the height that all of them take; rows and their heights are as they were when one comes back. */
export function VirtualList({ results, rows, name, whole }: { readonly results: Results; readonly rows: number; readonly name: string; readonly whole: boolean }): ReactNode {
  const list = useRef<WindowVirtualizerHandle>(null);
  useLayoutEffect(() => {
    const { current } = list;
    return () => {
      if (current !== null) keepPlace(name, { rows: current.cache });
    };
  }, [name]);
  const kept = keptPlace(name)?.rows;
  const buffer = useBuffer();
  return (
    <SetSize value={rows}>
      <WindowVirtualizer ref={list} as="ol" item={Item} data={{ length: rows }} bufferSize={buffer} itemSize={USUAL_HEIGHT} {...(kept == null ? { ssrCount: AT_ONCE } : { cache: kept })}>
        {(_, index) => <ResultRow key={index} results={results} index={index} whole={whole} />}
      </WindowVirtualizer>
    </SetSize>
  );
}

/** A list begins with what is seen; what lies around that is drawn when it stands. */
function useBuffer(): number {
  const [buffer, widen] = useState(0);
  useEffect(() => startTransition(() => widen(BUFFER)), []);
  return buffer;
}

function Item({ index, ...rest }: CustomItemComponentProps & Pick<ComponentProps<'li'>, 'ref'>): ReactNode {
  return <li {...rest} aria-posinset={index + 1} aria-setsize={useContext(SetSize)} />;
}
