import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { sourcesOf } from '../../../core/attribution/sources';
import { articleKey } from '../../../core/corpus/article-key';
import type { Article } from '../../../core/model/article';
import { useFormats } from '../../i18n/use-formats';
import { ArticleHead } from '../../parts/article-head';
import { articleHref } from '../../state/article-url';
import { compareHref } from '../../state/compare-url';
import { useVoiceName } from '../../voices/use-voice-name';
import type { Loaded } from './compared';

/** Sources named of an article; the article itself tells all of them. */
const MOST_SOURCES = 3;

/** The two articles: whose page each is, when it was written and on whose word it stands. */
export function Heads({ a, b }: { readonly a: Loaded; readonly b: Loaded }): ReactNode {
  const { t } = useTranslation('compare');
  const [keyA, keyB] = [articleKey(a.card.id), articleKey(b.card.id)];
  return (
    <>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        <Head side="a" loaded={a} other={compareHref(null, keyB)} />
        <Head side="b" loaded={b} other={compareHref(keyA, null)} />
      </div>
      <Link href={compareHref(keyB, keyA)} className="control link mt-3 px-0">
        {t('swap')}
      </Link>
    </>
  );
}

function Head({ side, loaded: { card, article }, other }: { readonly side: 'a' | 'b'; readonly loaded: Loaded; readonly other: string }): ReactNode {
  const { t } = useTranslation('compare');
  return (
    <div className="border-t-2 border-edge pt-3">
      <h2 className="eyebrow">{t(`side.${side}`)}</h2>
      <ArticleHead href={articleHref(card.id)} title={card.title} publisher={card.publisher?.name ?? null} date={card.date} />
      <OnTheWordOf article={article} />
      <Link href={other} className="control link px-0">
        {t('another')}
      </Link>
    </div>
  );
}

function OnTheWordOf({ article }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation('compare');
  const formats = useFormats();
  const nameOf = useVoiceName(article);
  const { sources } = sourcesOf(article);
  const names = [...new Set(sources.flatMap(({ voice }) => nameOf(voice) ?? []))];
  if (names.length === 0) return <p className="mt-1 text-sm text-faint">{t('noSource')}</p>;
  const more = names.length - MOST_SOURCES;
  const shown = formats.list([...names.slice(0, MOST_SOURCES), ...(more > 0 ? [t('moreSources', { count: more })] : [])], 'all');
  return (
    <p className="mt-1 text-sm text-soft">
      {t('onTheWordOf')} {shown.map(({ type, value }, index) => (type === 'element' ? <bdi key={index}>{value}</bdi> : value))}
    </p>
  );
}
