import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speakerVoice, UNKNOWN_VOICE } from '../../../core/attribution/voice';
import type { Teller, ToldArticle } from '../../../core/claims/board';
import type { Stand } from '../../../core/claims/stand';
import { classes } from '../../parts/classes';
import { Icon } from '../../parts/icon';
import { lazyPart } from '../../parts/lazy-part';
import { useBoardNames } from './use-board-names';

const TellerWay = lazyPart('sources', () => import('./teller-way'), (module) => module.TellerWay);

/** A stand is told by its word; a line before it makes it found at a glance. */
const LINES = {
  asserts: 'border-organisation',
  admits: 'border-organisation border-dashed',
  denies: 'border-danger border-dashed',
  doubts: 'border-time border-dotted',
  hints: 'border-time border-dotted',
  warns: 'border-edge',
  promises: 'border-edge',
  asks: 'border-edge',
} as const satisfies Record<Stand, string>;

/** Who stands for a sentence, and how; opens the way on which the words came. */
export function TellerLine({ told: { article }, teller }: { readonly told: ToldArticle; readonly teller: Teller }): ReactNode {
  const { t } = useTranslation('claims');
  const names = useBoardNames();
  const [opened, open] = useState(false);
  const { quotation, stand, verb } = teller;
  const look = classes('border-s-[3px] ps-2 text-sm', quotation === null && verb === null ? 'border-line' : LINES[stand]);
  if (quotation === null) return <p className={classes(look, 'text-soft')}>{names.teller(article, teller)}</p>;
  return (
    <details className={classes('group', look)} onToggle={({ currentTarget }) => currentTarget.open && open(true)}>
      <summary className="inline-flex min-h-7 items-center rounded-md pointer-coarse:min-h-11">
        <span>
          <bdi className="font-medium">{names.voice(article, speakerVoice(article, quotation) ?? UNKNOWN_VOICE)}</bdi>
          {' · '}
          <span className="text-soft">
            {t(`stand.${stand}`)}
            <Icon name="chevronDown" className="ms-1 align-middle text-[0.8rem] text-faint group-open:rotate-180" />
          </span>
        </span>
      </summary>
      {opened && (
        <Suspense fallback={null}>
          <TellerWay article={article} quotation={quotation} />
        </Suspense>
      )}
    </details>
  );
}
