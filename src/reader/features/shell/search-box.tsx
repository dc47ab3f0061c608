import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestQuery } from '../../data/queries';
import { Icon } from '../../parts/icon';
import { lazyPart } from '../../parts/lazy-part';
import { useKeys } from '../../parts/use-keys';
import { LONGEST_TEXT } from '../../state/address-limits';
import { useCompletionKeys } from './use-completion-keys';
import { useTypedText } from './use-typed-text';

/** Completions offered at a time. */
const MOST = 6;

const Completions = lazyPart('search', () => import('./completions'), (module) => module.Completions);

/** Search words over the whole collection. In the library they join the filter as one types; elsewhere Enter takes them there. */
export function SearchBox(): ReactNode {
  const { t } = useTranslation('shell');
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const { typed, type, rested, submit } = useTypedText();
  const [used, use] = useState(false);
  const asks = used && rested !== '';
  const found = useQuery({ ...suggestQuery(rested, MOST), enabled: asks, placeholderData: keepPreviousData }).data;
  const completions = asks && typed.trim() !== '' ? (found ?? []).filter(({ text }) => text !== typed.trim()) : [];
  const choose = (position: number): void => {
    const chosen = completions[position];
    if (chosen !== undefined) submit(chosen.text);
  };
  const keys = useCompletionKeys(completions.length, choose);
  useKeys({ Slash: () => field.current?.select() });
  const pressed = (event: KeyboardEvent): void => {
    if (keys.press(event) || event.key !== 'Escape') return;
    if (typed === '') field.current?.blur();
    else type('');
  };
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit(typed);
          keys.hide();
        }}
        className="relative flex items-center"
      >
        <Icon name="search" className="pointer-events-none absolute start-3 text-faint" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={keys.open}
          aria-controls={keys.open ? list : undefined}
          aria-activedescendant={keys.active < 0 ? undefined : `${list}-${keys.active}`}
          dir="auto"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_TEXT}
          aria-label={t('searchLabel')}
          aria-keyshortcuts="/"
          placeholder={t('searchLabel')}
          value={typed}
          onFocus={() => use(true)}
          onBlur={keys.hide}
          onChange={(event) => (type(event.target.value), keys.show())}
          onKeyDown={pressed}
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
        <Suspense fallback={null}>{keys.open && <Completions id={list} completions={completions} active={keys.active} onChoose={keys.take} />}</Suspense>
      </form>
    </search>
  );
}
