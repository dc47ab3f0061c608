import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { rawName } from '../../../core/corpus/raw-name';
import type { Article } from '../../../core/model/article';
import { DATA } from '../../data/base';
import { failureCode } from '../../data/failure-code';
import { rawQuery } from '../../data/queries';
import { useRetry } from '../../data/use-retry';
import { Icon } from '../../parts/icon';
import { Failure, Loading, Notice } from '../../parts/states';
import { articleHref } from '../../state/article-url';
import { decodeRaw, rawLines } from './raw-lines';
import { RawFacts } from './raw-facts';
import { RawRow } from './raw-row';

/** The file of an article as received, line by line, beside what became of each line. */
export function RawView({ article }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation('article');
  const retry = useRetry();
  const { data: bytes, error } = useQuery(rawQuery(article));
  const lines = useMemo(() => {
    if (bytes === undefined) return null;
    try {
      return rawLines(decodeRaw(bytes, article.provenance.encoding), article);
    } catch {
      return 'undecodable';
    }
  }, [bytes, article]);
  return (
    <div className="page py-8 lg:py-11">
      <p className="eyebrow">{t('original.title')}</p>
      <h1 dir="rtl" lang="ar" className="headline text-xl text-start">
        {article.title.text}
      </h1>
      <div className="my-4 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <Link href={articleHref(article.id)} className="link inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
          <Icon name="book" />
          {t('original.back')}
        </Link>
        <a href={DATA + rawName(article).split('/').map(encodeURIComponent).join('/')} download={article.provenance.file} className="link inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
          <Icon name="down" />
          {t('original.download')}
        </a>
      </div>
      <RawFacts article={article} />
      {error !== null && <Failure code={failureCode(error)} onRetry={retry} />}
      {error === null && lines === null && <Loading lines={12} />}
      {lines === 'undecodable' && <Notice icon="warning">{t('original.undecodable')}</Notice>}
      {lines !== null && lines !== 'undecodable' && (
        <>
          <p className="mb-3 text-sm text-soft">{t('original.note')}</p>
          <ol className="divide-y divide-line border-y border-line">
            {lines.map((line) => (
              <RawRow key={line.line} line={line} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
