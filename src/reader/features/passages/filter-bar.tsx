import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COLOURS } from '../../../core/anchor/saved/saved-passage';
import { classes } from '../../parts/classes';
import type { PassagesState } from '../../state/passages-url';
import type { ChangeState } from '../../state/use-address';

/** Chooses which saved passages are shown: by colour, and by words. */
export function FilterBar({ state, onChange }: { readonly state: PassagesState; readonly onChange: ChangeState<PassagesState> }): ReactNode {
  const { t } = useTranslation('passages');
  const options = [null, ...COLOURS];
  return (
    <search aria-label={t('filter.label')} className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-3">
      <input
        type="search"
        dir="auto"
        value={state.text}
        aria-label={t('filter.search')}
        placeholder={t('filter.search')}
        onChange={(event) => {
          const text = event.currentTarget.value;
          onChange((now) => ({ ...now, text }), 'replace');
        }}
        className="field max-w-sm min-w-0 flex-[1_1_14rem]"
      />
      <fieldset className="flex flex-wrap gap-1">
        <legend className="sr-only">{t('filter.colour')}</legend>
        {options.map((colour) => (
          <label
            key={colour ?? ''}
            className="relative inline-flex min-h-9 items-center gap-2 rounded-xl border border-transparent px-2.5 text-sm text-soft has-checked:border-edge has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 forced-colors:has-checked:outline-2"
          >
            <input type="radio" name="colour" checked={state.colour === colour} onChange={() => onChange((now) => ({ ...now, colour }), 'replace')} className="absolute inset-0 cursor-pointer appearance-none outline-none" />
            {colour !== null && <span className={classes('saved-dot size-4!', `saved-${colour}`)} />}
            {colour === null ? t('filter.allColours') : t(`colours.${colour}`)}
          </label>
        ))}
      </fieldset>
    </search>
  );
}
