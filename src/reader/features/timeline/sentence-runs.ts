import type { Article } from '../../../core/model/article';
import type { EntityType } from '../../../core/model/entity';
import type { Span } from '../../../core/model/span';
import { runs } from '../../../core/text/runs';
import type { TextRun } from '../../parts/marked-text';

const MARKS = { PER: 'mark mark-person', LOC: 'mark mark-place', ORG: 'mark mark-organisation' } as const satisfies Record<EntityType, string>;

interface Marked extends Span {
  readonly className: string;
}

/** A sentence with its names underlined, and the times that it is shown for tinted. */
export function sentenceRuns(article: Article, sentence: Span, shown: readonly Span[]): readonly TextRun[] {
  const marked: readonly Marked[] = [
    ...article.mentions.map(({ start, end, type }) => ({ start, end, className: MARKS[type] })),
    ...article.times.map(({ start, end }) => ({ start, end, className: `mark mark-time${shown.some((one) => one.start === start) ? ' mark-on' : ''}` })),
  ];
  return runs(sentence, marked).map(({ start, end, ranges }) => ({
    text: article.text.slice(start, end),
    className: ranges.length === 0 ? null : ranges.map(({ className }) => className).join(' '),
  }));
}
