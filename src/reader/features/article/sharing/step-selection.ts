import type { Article } from '../../../../core/model/article';
import { isPassage } from '../../../../core/model/block';
import type { Span } from '../../../../core/model/span';
import { words } from '../../../../core/text/words';

export type Unit = 'word' | 'sentence';

/** `move` selects the next (1) or previous (-1) word or sentence, `extend` adds one to the end or takes one away. */
export interface SelectionStep {
  readonly act: 'move' | 'extend';
  readonly unit: Unit;
  readonly step: 1 | -1;
}

/** The selection after a step from the present one; without one it begins in the given block, null for the first. Null when there is nowhere to go. */
export function stepSelection(article: Article, now: Span | null, block: number | null, { act, unit, step }: SelectionStep): Span | null {
  const units = unitsOf(article, unit);
  if (now === null) return units.find(({ start }) => start >= (article.blocks[block ?? 0]?.start ?? 0)) ?? null;
  return act === 'move' ? moved(units, now, step) : extended(units, now, step);
}

/** From a selection that is no single unit first to the one in which it begins. */
function moved(units: readonly Span[], now: Span, step: 1 | -1): Span | null {
  const at = units.findIndex(({ end }) => end > now.start);
  const unit = units[at];
  if (unit === undefined) return units.at(-1) ?? null;
  return unit.start === now.start && unit.end === now.end ? (units[at + step] ?? null) : unit;
}

/** The first unit always stays. */
function extended(units: readonly Span[], now: Span, step: 1 | -1): Span | null {
  const next = step === 1 ? units.find(({ end }) => end > now.end) : units.findLast(({ start, end }) => end < now.end && start >= now.start);
  return next === undefined ? null : { start: now.start, end: next.end };
}

function unitsOf(article: Article, unit: Unit): readonly Span[] {
  if (unit === 'word') return article.blocks.filter(isPassage).flatMap((block) => words(article.text, block));
  return article.sentences.filter(({ block, start, end }) => {
    const found = article.blocks[block];
    return found !== undefined && isPassage(found) && words(article.text, { start, end }).length > 0;
  });
}
