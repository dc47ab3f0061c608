import './landing.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import { Live } from '../../../parts/live';
import { Notice } from '../../../parts/states';
import type { Arrival } from './arrival';
import { ArrivalFacts } from './arrival-row';
import { isolated } from './isolated';
import { useSaid, useSummary } from './said';

interface Props {
  readonly article: Article;
  /** None of them is marked in the text. */
  readonly arrivals: readonly Arrival[];
  readonly renamed: string | null;
  readonly onStood: (block: number) => void;
  readonly onSetAside: (block: number) => void;
  readonly onDismiss: () => void;
}

/** At the top of the article: why no passage is marked, and what is known of those that were meant. */
export function LandingNotice({ article, arrivals, renamed, onStood, onSetAside, onDismiss }: Props): ReactNode {
  const { t } = useTranslation('landing');
  const said = useSaid(article);
  const summary = useSummary(article, arrivals, renamed);
  return (
    <section aria-label={t('label')} data-landing="" tabIndex={-1} className="mb-6 rounded-xl focus-visible:outline-1 focus-visible:outline-edge">
      <Notice icon={arrivals.length === 0 ? 'info' : 'link'}>
        {(arrivals.length !== 1 || renamed !== null) && <p className="font-medium">{arrivals.length === 1 && renamed !== null ? t('said.renamed', { id: isolated(renamed) }) : summary}</p>}
        <div className="space-y-3">
          {arrivals.map((arrival, index) => (
            <div key={index}>
              <ArrivalFacts article={article} arrival={arrival} title={said(arrival)} onStood={onStood} onSetAside={onSetAside} />
            </div>
          ))}
        </div>
        <button type="button" onClick={onDismiss} className="-ms-3 control link px-3">
          {t('close')}
        </button>
      </Notice>
      <Live>{summary}</Live>
    </section>
  );
}
