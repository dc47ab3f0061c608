import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { EMPTY_FILTER } from '../../../core/search/change-filter';
import { Icon } from '../../parts/icon';
import { useKeys } from '../../parts/use-keys';
import { libraryHref } from '../../state/library-url';
import { useLibraryState } from '../../state/use-library-state';
import { withFilter } from '../../state/with-filter';

/** Pause after the last letter before the list answers. */
const PAUSE_MS = 180;

/** Search words over the whole collection. In the library they join the filter as one types; elsewhere Enter takes them there. */
export function SearchBox(): ReactNode {
  const { t } = useTranslation('shell');
  const [path, navigate] = useLocation();
  const [state, change] = useLibraryState();
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState(state.filter.text);
  const [shown, show] = useState(state.filter.text);
  // The address may change under the field: back, a removed chip, another page.
  if (shown !== state.filter.text) {
    show(state.filter.text);
    if (typed.trim() !== state.filter.text) type(state.filter.text);
  }
  useKeys({ Slash: () => field.current?.select() });
  const inLibrary = path === '/';
  const text = typed.trim();
  useEffect(() => {
    if (!inLibrary || text === state.filter.text) return;
    const timer = setTimeout(() => change((now) => withFilter(now, { ...now.filter, text }), 'replace'), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [change, inLibrary, state.filter.text, text]);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!inLibrary) navigate(libraryHref(withFilter({ filter: EMPTY_FILTER, sort: 'date' }, { ...EMPTY_FILTER, text })));
  };
  return (
    <search>
      <form onSubmit={submit} className="relative flex items-center">
        <Icon name="search" className="pointer-events-none absolute start-3 text-faint" />
        <input
          ref={field}
          type="search"
          dir="auto"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          aria-label={t('searchLabel')}
          aria-keyshortcuts="/"
          placeholder={t('searchLabel')}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && (typed === '' ? field.current?.blur() : type(''))}
          className="field ps-10 pe-10 text-start placeholder:text-start"
        />
        {typed === '' && (
          <kbd aria-hidden="true" className="pointer-events-none absolute end-2.5 rounded-md border border-line bg-raised px-2 font-ui text-xs text-faint pointer-coarse:hidden">
            /
          </kbd>
        )}
        {typed !== '' && (
          <button type="button" aria-label={t('searchClear')} onClick={() => (type(''), field.current?.focus())} className="absolute end-1 control text-faint hover:text-ink">
            <Icon name="close" />
          </button>
        )}
      </form>
    </search>
  );
}
