import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Quotation, Stance } from '../../../../core/model/annotation';
import type { Article } from '../../../../core/model/article';
import type { Block } from '../../../../core/model/block';
import { useFormats } from '../../../i18n/use-formats';
import { ArticleHead } from '../../../parts/article-head';
import { articleHref } from '../../../state/article-url';
import { usePlaceHref } from '../../../state/use-place-href';
import { ChainLine } from '../../../voices/chain-line';
import { CueLine } from '../../../voices/cue-line';
import type { ArticleSaid } from './said-in';

/** What somebody says in one article, passage by passage; of one stance where one is chosen. */
export function ArticleSayings({ said: { card, article, passages }, stance }: { readonly said: ArticleSaid; readonly stance: Stance | null }): ReactNode {
  const shown = passages.map(({ block, quotations }) => ({ block, quotations: quotations.filter((one) => stance === null || one.stance === stance) })).filter(({ quotations }) => quotations.length > 0);
  return (
    <div className="mb-8">
      <ArticleHead href={articleHref(card.id)} title={card.title} publisher={card.publisher?.name ?? null} date={card.date} />
      <ol>
        {shown.map(({ block, quotations }) => (
          <li key={block.index} data-said={block.index} dir="rtl" className="my-3 border-s-2 border-line ps-4">
            <Place article={article} block={block} quotations={quotations} />
            {quotations.map((quotation) => (
              <Saying key={quotation.content.start} article={article} quotation={quotation} />
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Place({ article, block, quotations: [first] }: { readonly article: Article; readonly block: Block; readonly quotations: readonly Quotation[] }): ReactNode {
  const { t, i18n } = useTranslation('said');
  const formats = useFormats();
  const way = usePlaceHref(article, first?.content ?? block);
  const place = block.number === null ? t(block.kind === 'title' ? 'inTitle' : 'inHeading') : t('paragraph', { number: formats.number(block.number) });
  return (
    <div className="flex">
      <Link lang={i18n.language} dir={i18n.dir()} {...way} className="link inline-flex min-h-7 items-center text-xs pointer-coarse:min-h-11">
        {place}
      </Link>
    </div>
  );
}

function Saying({ article, quotation }: { readonly article: Article; readonly quotation: Quotation }): ReactNode {
  const { t, i18n } = useTranslation(['said', 'sources']);
  const words = article.text.slice(quotation.content.start, quotation.content.end);
  return (
    <div className="mb-3">
      <p lang="ar" className="reading text-[calc(var(--read-size)*0.88)]">
        {quotation.kind === 'indirect' ? words : t('inMarks', { words })}
      </p>
      <div className="flex">
        <div lang={i18n.language} dir={i18n.dir()} className="ltr:text-end">
          <CueLine article={article} quotation={quotation} />
          {quotation.speaker?.implicit === true && <span className="block text-xs text-faint">{t('sources:chain.implicit')}</span>}
          <details className="group">
            <summary className="link inline-flex min-h-7 items-center text-xs pointer-coarse:min-h-11">{t('sources:chain.title')}</summary>
            <div className="py-2 text-start">
              <ChainLine article={article} quotation={quotation} />
            </div>
          </details>
        </div>
      </div>
    </div>
  );
}
