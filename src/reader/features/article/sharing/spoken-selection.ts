import type { TFunction } from 'i18next';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { words } from '../../../../core/text/words';

/** More selected words than this are spoken by their first and last ones. */
const MOST = 12;
const END = 5;

/** What is said of selected words: themselves, and how many they are. */
export function spokenSelection({ text }: Article, span: Span, t: TFunction<'sharing'>): string {
  const all = words(text, span);
  const whole = text.slice(span.start, span.end);
  const start = text.slice(span.start, all[END - 1]?.end);
  const end = text.slice(all.at(-END)?.start, span.end);
  return t('selected', { count: all.length, words: all.length > MOST ? `${start} … ${end}` : whole });
}
