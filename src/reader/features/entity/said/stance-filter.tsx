import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stance } from '../../../../core/model/annotation';
import { useFormats } from '../../../i18n/use-formats';
import { Segmented } from '../../../parts/segmented';

const ALL = 'all';

interface Props {
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
  /** Null for all. */
  readonly chosen: Stance | null;
  readonly onChoose: (stance: Stance | null) => void;
}

/** Chooses sayings by what their cue word says of them, each with in how many of the passages read it stands. Nothing where there is no choice. */
export function StanceFilter({ stances, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslation(['said', 'sources']);
  const formats = useFormats();
  if (stances.length < 2 && chosen === null) return null;
  const known = chosen === null || stances.some(({ stance }) => stance === chosen) ? stances : [...stances, { stance: chosen, count: 0 }];
  const options = known.map(({ stance, count }) => ({ value: stance, label: t('stance', { stance: t(`sources:stance.${stance}`), count: formats.number(count) }) }));
  return (
    <div className="mb-5">
      <Segmented small label={t('stances')} value={chosen ?? ALL} options={[{ value: ALL, label: t('all') }, ...options]} onChange={(value) => onChoose(value === ALL ? null : value)} />
    </div>
  );
}
