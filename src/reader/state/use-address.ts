import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useRouter } from 'wouter';

/** `push` makes a step that the back button undoes, `replace` none (typing, sliding). */
export type Step = 'push' | 'replace';

/** Changes the state of the present page. Two changes in a row build on each other. */
export type ChangeState<State> = (next: State | ((now: State) => State), step?: Step) => void;

/** The state that the query string of the present page carries. `parse` and `format` must be constants. */
export function useAddress<State extends object>(parse: (search: string) => State, format: (state: State) => string): readonly [State, ChangeState<State>] {
  const [path, navigate] = useLocation();
  const router = useRouter();
  // As the browser has it: wouter's useSearch decodes once more, and a search for «%2B» would become one for «+».
  const search = router.searchHook(router);
  const state = useMemo(() => parse(search), [parse, search]);
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  }, [state]);
  const change = useCallback<ChangeState<State>>(
    (next, step = 'push') => {
      const now = latest.current;
      const query = format(typeof next === 'function' ? next(now) : next);
      if (query === format(now)) return;
      latest.current = parse(query);
      navigate(query === '' ? path : `${path}?${query}`, { replace: step === 'replace' });
    },
    [format, navigate, parse, path],
  );
  return [state, change];
}
