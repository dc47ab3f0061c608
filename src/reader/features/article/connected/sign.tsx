import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../../core/model/block';
import { useFormats } from '../../../i18n/use-formats';
import { Icon } from '../../../parts/icon';
import type { Told } from './told';

interface Props {
  readonly block: Block;
  readonly told: Told;
  readonly open: boolean;
  readonly tabStop: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** How many others tell a passage, beside it. Copies and other articles of the same page add nothing; where there are only those, there is no number. */
export function Sign({ block, told: { voices, atLeast }, open, tabStop, onOpen, onFocus, onKeyDown }: Props): ReactNode {
  const { t, i18n } = useTranslation('connected');
  const formats = useFormats();
  const count = voices.length;
  const counted = count > 0 ? t('sign', { count }) : t('signNone');
  const who = atLeast ? t('atLeast', { who: counted }) : counted;
  const name = block.number === null ? who : t('signOf', { number: formats.number(block.number), who });
  return (
    <button
      type="button"
      className="connected-sign"
      lang={i18n.language}
      aria-label={name}
      title={who}
      aria-expanded={open}
      tabIndex={tabStop ? 0 : -1}
      onClick={onOpen}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <Icon name="voices" />
      {count > 0 && <span>{atLeast ? t('numberAtLeast', { number: formats.number(count) }) : formats.number(count)}</span>}
    </button>
  );
}
