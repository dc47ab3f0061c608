import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chainOf } from '../../../core/attribution/chain';
import { speakerVoice, UNKNOWN_VOICE } from '../../../core/attribution/voice';
import type { Teller, ToldArticle } from '../../../core/claims/board';
import type { Stand } from '../../../core/claims/stand';
import type { Quotation } from '../../../core/model/annotation';
import type { Article } from '../../../core/model/article';
import { classes } from '../../parts/classes';
import { Icon } from '../../parts/icon';
import { useBoardNames } from './use-board-names';

/** A stand is told by its word; a line before it makes it found at a glance. */
const LINES = {
  asserts: 'border-organisation',
  denies: 'border-danger border-dashed',
  doubts: 'border-time border-dotted',
  hints: 'border-time border-dotted',
  warns: 'border-edge',
  promises: 'border-edge',
  asks: 'border-edge',
} as const satisfies Record<Stand, string>;

/** Who stands for a sentence, and how; opens the way on which the words came. */
export function TellerLine({ told: { article }, teller: { quotation, citing, stand } }: { readonly told: ToldArticle; readonly teller: Teller }): ReactNode {
  const { t } = useTranslation('claims');
  const names = useBoardNames();
  const look = classes('border-s-[3px] ps-2 text-sm', quotation === null ? 'border-line' : LINES[stand]);
  if (quotation === null) return <p className={classes(look, 'text-soft')}>{citing.length === 0 ? t('article') : t('articleCiting', { names: citing.map((id) => names.entity(article, id)).join(t('comma')) })}</p>;
  return (
    <details className={classes('group', look)}>
      <summary className="inline-flex min-h-7 items-center rounded-md pointer-coarse:min-h-11">
        <span>
          <bdi className="font-medium">{names.voice(article, speakerVoice(article, quotation) ?? UNKNOWN_VOICE)}</bdi>
          {' · '}
          <span className="whitespace-nowrap text-soft">
            {t(`stand.${stand}`)}
            <Icon name="chevronDown" className="ms-1 align-middle text-[0.8rem] text-faint group-open:rotate-180" />
          </span>
        </span>
      </summary>
      <Chain article={article} quotation={quotation} />
    </details>
  );
}

function Chain({ article, quotation }: { readonly article: Article; readonly quotation: Quotation }): ReactNode {
  const { t } = useTranslation('claims');
  const names = useBoardNames();
  const { cue, speaker, kind } = quotation;
  return (
    <div className="pb-1 text-xs text-soft">
      <p className="sr-only">{t('chain.title')}</p>
      <ol>
        {chainOf(article, quotation).map(({ role, voice }, at) => (
          <li key={at}>
            {role === 'publisher' && voice.words === null ? (
              t('unknownSource')
            ) : (
              <>
                {t(`chain.${role}`)} <bdi>{names.voice(article, voice)}</bdi>
              </>
            )}
          </li>
        ))}
      </ol>
      <p>
        {t(`chain.kind.${kind}`)}
        {cue !== null && <>{t('comma')}{t('chain.cue', { cue: article.text.slice(cue.start, cue.end) })}</>}
      </p>
      {speaker?.implicit === true && <p>{t('chain.carried')}</p>}
    </div>
  );
}
