import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../../parts/segmented';
import { CARD_FORMATS, type CardFormatName } from './card-formats';
import { CARD_THEMES, type CardTheme } from './card-look';

/** What one may choose of a card. */
export interface CardChoices {
  readonly format: CardFormatName;
  readonly theme: CardTheme;
  readonly numbered: boolean;
}

const FORMATS = Object.keys(CARD_FORMATS) as readonly CardFormatName[];

/** Format, theme and paragraph number. `hasNumber` is false where the passage is no paragraph. */
export function CardControls({ choices, hasNumber, onChange }: { readonly choices: CardChoices; readonly hasNumber: boolean; readonly onChange: (change: Partial<CardChoices>) => void }): ReactNode {
  const { t } = useTranslation('card');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Segmented label={t('format.label')} value={choices.format} options={FORMATS.map((value) => ({ value, label: t(`format.${value}`) }))} onChange={(format) => onChange({ format })} />
      <Segmented label={t('theme.label')} value={choices.theme} options={CARD_THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))} onChange={(theme) => onChange({ theme })} />
      {hasNumber && (
        <label className="inline-flex min-h-9 items-center gap-2 text-sm text-soft pointer-coarse:min-h-11">
          <input type="checkbox" className="box" checked={choices.numbered} onChange={() => onChange({ numbered: !choices.numbered })} />
          {t('numbered')}
        </label>
      )}
    </div>
  );
}
