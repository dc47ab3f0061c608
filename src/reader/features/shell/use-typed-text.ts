import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { EMPTY_FILTER } from '../../../core/search/change-filter';
import { libraryHref } from '../../state/library-url';
import { useLibraryState } from '../../state/use-library-state';
import { wayHref, wayOf } from '../../state/way-href';
import { withFilter, withText } from '../../state/with-filter';

/** Pause after the last letter before the list answers. */
const PAUSE_MS = 90;
/** Rest after which what was typed is a step of its own that the back button undoes. */
const SETTLED_MS = 1500;

/** What stands in the search field. */
export interface TypedText {
  readonly typed: string;
  readonly type: (text: string) => void;
  /** What was typed before the last pause, without spaces around it. */
  readonly rested: string;
  /** Searches for a text at once: among what is shown under a filter, else by going to the library. */
  readonly submit: (text: string) => void;
}

/** The text of the search field and that of the address, which follows it in the library: a first letter makes a step, the next ones replace it until one rests. */
export function useTypedText(): TypedText {
  const [path, navigate] = useLocation();
  const [{ filter }, change] = useLibraryState();
  const inLibrary = path === '/';
  const way = wayOf(path);
  const [typed, type] = useState(filter.text);
  const [rested, rest] = useState(filter.text);
  const [shown, show] = useState(filter.text);
  const [sent, setSent] = useState<string | null>(null);
  const typing = useRef(false);
  const text = typed.trim();
  // The address may change under the field: back, a removed chip, another page. What the field itself sent is not given back to it, since more may have been typed.
  if (shown !== filter.text) {
    show(filter.text);
    setSent(null);
    if (sent !== filter.text && text !== filter.text) type(filter.text);
  }
  useEffect(() => {
    const timer = setTimeout(() => {
      rest(text);
      if (!inLibrary || text === filter.text) return;
      setSent(text);
      change((now) => withFilter(now, withText(now.filter, text)), typing.current ? 'replace' : 'push');
      typing.current = true;
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [change, filter.text, inLibrary, text]);
  useEffect(() => {
    const timer = setTimeout(() => (typing.current = false), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const submit = (next: string): void => {
    type(next);
    const wanted = next.trim();
    if (inLibrary) change((now) => withFilter(now, withText(now.filter, wanted)), typing.current ? 'replace' : 'push');
    else if (way !== null) navigate(wayHref(way, withText(filter, wanted)));
    else navigate(libraryHref(withFilter({ filter: EMPTY_FILTER, sort: 'date' }, withText(EMPTY_FILTER, wanted))));
    typing.current = false;
  };
  return { typed, type, rested, submit };
}
