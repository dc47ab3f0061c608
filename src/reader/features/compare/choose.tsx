import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articleKey } from '../../../core/corpus/article-key';
import type { ArticleCard } from '../../../core/model/corpus';
import { EMPTY_FILTER } from '../../../core/search/change-filter';
import { failureCode } from '../../data/failure-code';
import { cardOfQuery, cardsQuery, searchQuery } from '../../data/queries';
import { useRetry } from '../../data/use-retry';
import { ArticleHead } from '../../parts/article-head';
import { Failure, Loading } from '../../parts/states';
import { useTitle } from '../../parts/use-title';
import { LONGEST_TEXT } from '../../state/address-limits';
import { articleHref } from '../../state/article-url';
import { compareHref } from '../../state/compare-url';
import { defaultSort } from '../../state/library-url';
import { type Suggestion, suggestionsQuery } from './suggestions-query';

/** Articles listed at a time. */
const MOST = 20;

interface Props {
  readonly a: string | null;
  readonly b: string | null;
}

/** The choice of an article that is still to be named: those that tell the same, and any other by search. */
export function Choose({ a, b }: Props): ReactNode {
  const { t } = useTranslation('compare');
  const chosen = a ?? b;
  useTitle(t('title'));
  const hrefOf = (card: ArticleCard): string => (a === null ? compareHref(articleKey(card.id), b) : compareHref(a, articleKey(card.id)));
  return (
    <>
      <h1 className="headline text-2xl">{t('title')}</h1>
      <p className="mt-1 mb-8 text-soft">{t(chosen === null ? 'choose.first' : 'choose.second')}</p>
      {chosen !== null && <Chosen name={chosen} />}
      {chosen !== null && <Suggestions name={chosen} hrefOf={hrefOf} />}
      <Search without={chosen} hrefOf={hrefOf} />
    </>
  );
}

/** The article that is named already. */
function Chosen({ name }: { readonly name: string }): ReactNode {
  const { t } = useTranslation('compare');
  const { data } = useQuery(cardOfQuery(name));
  if (data === undefined) return null;
  return (
    <section className="mb-8 border-s-2 border-accent ps-4">
      <h2 className="eyebrow">{t('choose.chosen')}</h2>
      {data === null ? <p>{t('unknown.title')}</p> : <Head card={data} href={articleHref(data.id)} />}
    </section>
  );
}

function Suggestions({ name, hrefOf }: { readonly name: string; readonly hrefOf: (card: ArticleCard) => string }): ReactNode {
  const { t } = useTranslation('compare');
  const { data = [] } = useQuery(suggestionsQuery(name));
  const heading = useId();
  if (data.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="mb-10">
      <h2 id={heading} className="eyebrow mb-3">
        {t('choose.alike')}
      </h2>
      <ul className="space-y-5">
        {data.map(({ card, told }: Suggestion) => (
          <li key={card.id}>
            <Head card={card} href={hrefOf(card)} />
            {told > 0 && <p className="text-xs text-faint">{t('choose.told', { count: told })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Any article, by its words. */
function Search({ without, hrefOf }: { readonly without: string | null; readonly hrefOf: (card: ArticleCard) => string }): ReactNode {
  const { t } = useTranslation('compare');
  const [text, setText] = useState('');
  const field = useId();
  const retry = useRetry();
  const filter = { ...EMPTY_FILTER, text };
  const found = useQuery(searchQuery({ filter, sort: defaultSort(filter), offset: 0, limit: MOST }));
  const numbers = (found.data?.hits ?? []).map(({ article }) => article);
  const cards = useQuery({ ...cardsQuery(numbers), enabled: numbers.length > 0 });
  const listed = numbers.flatMap((number) => cards.data?.find((card) => card.number === number) ?? []).filter(({ id }) => id !== without && articleKey(id) !== without);
  const error = found.error ?? cards.error;
  return (
    <search>
      <label htmlFor={field} className="eyebrow mb-2 block">
        {t('choose.search')}
      </label>
      <input id={field} type="search" dir="auto" maxLength={LONGEST_TEXT} value={text} onChange={(event) => setText(event.target.value)} className="field max-w-xl" />
      {error !== null && <Failure code={failureCode(error)} onRetry={retry} />}
      {error === null && found.data === undefined && <Loading lines={4} />}
      {found.data?.hits.length === 0 && <p className="mt-4 text-soft">{t('choose.none')}</p>}
      <ul aria-label={t('choose.search')} className="mt-5 space-y-5">
        {listed.map((card) => (
          <li key={card.id}>
            <Head card={card} href={hrefOf(card)} />
          </li>
        ))}
      </ul>
    </search>
  );
}

function Head({ card, href }: { readonly card: ArticleCard; readonly href: string }): ReactNode {
  return <ArticleHead href={href} title={card.title} publisher={card.publisher?.name ?? null} date={card.date} />;
}
