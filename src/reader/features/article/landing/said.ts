import { useTranslation } from 'react-i18next';
import { isSpellingOnly, wordDiff } from '../../../../core/anchor/diff/word-diff';
import type { Article } from '../../../../core/model/article';
import { useFormats } from '../../../i18n/use-formats';
import { type Arrival, isShown } from './arrival';
import { isolated } from './isolated';

/** Says in a sentence or two where one passage of a link led. */
export function useSaid(article: Article): (arrival: Arrival) => string {
  const { t } = useTranslation('landing');
  const formats = useFormats();
  return (arrival) => {
    switch (arrival.kind) {
      case 'paragraph':
        return t('said.paragraph', { number: formats.number(arrival.number) });
      case 'absent':
        return `${t('said.absent', { asked: isolated(arrival.asked) })} ${t('has', { count: arrival.paragraphs })}`;
      case 'exact':
        return arrival.found.twins > 0 ? `${t('said.exact')} ${t('said.twins')}` : t('said.exact');
      case 'changed':
        return t(arrival.old !== null && isSpellingOnly(wordDiff(arrival.old, wordsOf(article, arrival))) ? 'said.spelling' : 'said.changed');
      default:
        return t(`said.${arrival.kind}`);
    }
  };
}

/** Says where all passages of a link led: of one what became of it, of several how many were found. */
export function useSummary(article: Article, arrivals: readonly Arrival[], renamed: string | null): string {
  const { t } = useTranslation('landing');
  const formats = useFormats();
  const said = useSaid(article);
  const [first, ...others] = arrivals;
  const found = formats.number(arrivals.filter(isShown).length);
  const where = first === undefined ? '' : others.length === 0 ? said(first) : t('several', { found, passages: t('ofPassages', { count: arrivals.length }) });
  return [where, renamed === null ? '' : t('said.renamed', { id: isolated(renamed) })].filter((one) => one !== '').join(' ');
}

function wordsOf(article: Article, { span }: { readonly span: { readonly start: number; readonly end: number } }): string {
  return article.text.slice(span.start, span.end);
}
