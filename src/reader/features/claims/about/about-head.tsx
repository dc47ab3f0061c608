import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { describe } from '../../../../core/anchor/describe';
import type { Row } from '../../../../core/claims/board';
import type { Span } from '../../../../core/model/span';
import type { Filter } from '../../../../core/search/filter';
import { isEmpty } from '../../../../core/search/change-filter';
import { useBoardNames } from '../../../filters/claims/use-board-names';
import { BASE } from '../../../data/base';
import { CopyLink } from '../../../parts/copy-link';
import { DateLine } from '../../../parts/date-line';
import { Dots } from '../../../parts/dots';
import { aboutHref } from '../../../state/about-href';
import { articleHref } from '../../../state/article-url';
import { passageHref } from '../../../state/passage-href';
import { wayHref } from '../../../state/way-href';
import type { AboutPassage } from './about-query';

/** The passage that a board is about: its words, whose they are and when they were written, and the way back to its place. */
export function AboutHead({ about: { article, block, passage }, row, filter }: { readonly about: AboutPassage; readonly row: Row | null; readonly filter: Filter }): ReactNode {
  const { t } = useTranslation('claims');
  const names = useBoardNames();
  const [own] = row?.cells.flatMap((cell) => cell ?? []).filter((one) => one.told.article.id === article.id && one.passage === passage) ?? [];
  const words: Span = own ?? block;
  const back = useMemo(() => passageHref(article, [describe(article, words)]), [article, words]);
  return (
    <header className="border-b border-line pb-5">
      <p className="eyebrow">{t('about.title')}</p>
      <h1 dir="rtl" lang="ar" className="headline mt-1 max-w-[46rem] text-xl leading-relaxed">
        {t('quoted', { words: article.text.slice(words.start, words.end).trim() })}
      </h1>
      <div className="mt-2 text-sm text-soft">
        <Dots>
          <bdi>{names.source(article)}</bdi>
          <DateLine date={article.date} />
          <Link href={articleHref(article.id)} className="link naskh">
            <bdi dir="rtl" lang="ar">{article.title.text}</bdi>
          </Link>
        </Dots>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
        <Link href={back} className="link inline-flex min-h-8 items-center text-sm pointer-coarse:min-h-11">
          {t('about.back')}
        </Link>
        <CopyLink href={() => new URL(BASE.slice(0, -1) + aboutHref(article, block), location.href).href}>{t('about.copyLink')}</CopyLink>
      </div>
      {!isEmpty(filter) && (
        <p className="mt-2 text-sm text-soft">
          {t('about.setAside')}{' '}
          <Link href={wayHref('claims', filter)} className="link">
            {t('about.underFilter')}
          </Link>
        </p>
      )}
    </header>
  );
}
