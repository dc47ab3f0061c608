import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import type { Marker } from '../../../core/search/corpus-source';
import type { Filter } from '../../../core/search/filter';
import { markedSpans } from '../../../core/search/query/marked-spans';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { MarkedText } from '../../parts/marked-text';
import { blockHref } from './block-href';
import { attributionOf } from './attribution';
import { passageRuns } from './passage-runs';

const TITLED = ['title', 'lead', 'heading'] as const;

/** One passage with its names marked, on whose word it stands, and the way to its place. */
export function Passage({ article, block, filter, marker, wanted }: { readonly article: Article; readonly block: Block; readonly filter: Filter; readonly marker: Marker | null; readonly wanted: ReadonlySet<string> }): ReactNode {
  const { t, i18n } = useTranslation('library');
  const { number } = useFormats();
  const asked = filter.text.trim() === '' ? null : marker;
  const runs = useMemo(() => passageRuns(article, block, wanted, asked === null ? [] : markedSpans(article, asked, block)), [article, asked, block, wanted]);
  const titled = TITLED.find((kind) => kind === block.kind);
  return (
    <li data-passage={block.index} className="border-s-2 border-line py-2.5 ps-5 transition-colors hover:border-accent">
      <p lang="ar" className="measure reading text-[min(var(--read-size),1.3rem)]">
        <MarkedText runs={runs} />
      </p>
      <div className="mt-1.5 flex flex-wrap items-baseline gap-x-4 text-xs text-soft">
        <Attribution article={article} block={block} />
        <span dir={i18n.dir()}>{block.number === null ? titled !== undefined && t(`kind.${titled}`) : t('paragraph', { number: number(block.number) })}</span>
        <Link href={blockHref(article, block, filter)} className="link inline-flex min-h-6 items-center pointer-coarse:min-h-11">
          {t('openInPlace')}
        </Link>
      </div>
    </li>
  );
}

function Attribution({ article, block }: { readonly article: Article; readonly block: Block }): ReactNode {
  const { t, i18n } = useTranslation('library');
  const language = useLanguage();
  const { list } = useFormats();
  const { citing, saying } = attributionOf(article, block, language);
  const names = (all: readonly string[]): string => list(all, 'all').map((part) => part.value).join('');
  return (
    <>
      {citing.length > 0 && <span dir={i18n.dir()}>{t('citing', { names: names(citing) })}</span>}
      {saying.length > 0 && <span dir={i18n.dir()}>{t('saying', { names: names(saying) })}</span>}
    </>
  );
}
