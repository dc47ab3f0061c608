import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import { Button } from '../../../parts/button';
import { type Arrival, isShown } from './arrival';
import { elide } from './elide';
import { LostFacts } from './lost-facts';
import { useSaid } from './said';
import { WhyFound } from './why-found';

interface Props {
  readonly article: Article;
  readonly arrival: Arrival;
  readonly current: boolean;
  readonly onGo: () => void;
  readonly onStood: (block: number) => void;
  readonly onSetAside: (block: number) => void;
}

/** One passage of a link in the list of them: what became of it, the way to it, and why that is believed. */
export function ArrivalRow({ article, arrival, current, onGo, onStood, onSetAside }: Props): ReactNode {
  const { t } = useTranslation('landing');
  const said = useSaid(article);
  return (
    <li aria-current={current ? 'true' : undefined} className="px-4 py-2">
      {isShown(arrival) ? (
        <>
          <button type="button" onClick={onGo} className="flex w-full flex-wrap items-baseline gap-x-3 rounded-md py-1 text-start hover:text-accent pointer-coarse:min-h-11">
            <span className="text-xs text-soft">{t(`kind.${arrival.kind}`)}</span>
            <bdi dir="rtl" lang="ar" className="min-w-0 naskh text-base">
              {elide(article.text.slice(arrival.span.start, arrival.span.end), 'start')}
            </bdi>
          </button>
          {arrival.kind !== 'paragraph' && <WhyFound found={arrival.found} />}
        </>
      ) : (
        <ArrivalFacts article={article} arrival={arrival} title={said(arrival)} onStood={onStood} onSetAside={onSetAside} />
      )}
    </li>
  );
}

/** What is to be told of a passage that is not marked. */
export function ArrivalFacts({ article, arrival, title, onStood, onSetAside }: Pick<Props, 'article' | 'arrival' | 'onStood' | 'onSetAside'> & { readonly title: string }): ReactNode {
  const { t } = useTranslation('landing');
  return (
    <>
      <p className="font-medium">{title}</p>
      {arrival.kind === 'lost' && <LostFacts article={article} passage={arrival} onStood={onStood} />}
      {arrival.kind === 'aside' && (
        <>
          <blockquote dir="rtl" lang="ar" className="my-1 border-s-2 border-edge ps-3 naskh text-lg whitespace-pre-line text-ink">
            {arrival.words}
          </blockquote>
          <Button look="outline" onClick={() => onSetAside(arrival.block)}>
            {t('know.show')}
          </Button>
        </>
      )}
    </>
  );
}
