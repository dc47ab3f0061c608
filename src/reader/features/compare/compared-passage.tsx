import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MARK_KINDS, type CompareMark } from '../../../core/compare/difference';
import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import { runs } from '../../../core/text/runs';
import { useFormats } from '../../i18n/use-formats';
import { MarkedText } from '../../parts/marked-text';
import { MARKS } from './mark-look';

/** One passage of an article with what compares in it; no marks for a passage that nothing faces. */
export function ComparedPassage({ article, block, marks = [] }: { readonly article: Article; readonly block: Block; readonly marks?: readonly CompareMark[] }): ReactNode {
  const pieces = runs(block, marks).map(({ start, end, ranges }) => {
    const kind = MARK_KINDS.find((one) => ranges.some((range) => range.kind === one));
    return { text: article.text.slice(start, end), className: kind === undefined ? null : MARKS[kind] };
  });
  return (
    <p dir="rtl" lang="ar" className={block.kind === 'title' || block.kind === 'heading' ? 'headline text-lg' : 'naskh text-lg'}>
      <MarkedText runs={pieces} />
    </p>
  );
}

/** What stands above a passage, where its lines begin. */
export function PassageLabel({ children }: { readonly children: ReactNode }): ReactNode {
  const { i18n } = useTranslation();
  return (
    <p dir="rtl" className="text-xs text-faint">
      <bdi lang={i18n.language} dir={i18n.dir()}>
        {children}
      </bdi>
    </p>
  );
}

/** How a passage is called: by its number in the margin, or by what it is. */
export function usePassageName(): (block: Block) => string {
  const { t } = useTranslation('compare');
  const formats = useFormats();
  return ({ number, kind }) => (number === null ? t(kind === 'title' ? 'passage.title' : 'passage.heading') : t('passage.number', { number: formats.number(number) }));
}
