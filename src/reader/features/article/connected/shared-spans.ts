import type { Shared } from '../../../../core/connect/connection';
import { numbersIn } from '../../../../core/connect/features/numbers-in';
import { rootOf } from '../../../../core/connect/features/root';
import type { Article } from '../../../../core/model/article';
import type { Block } from '../../../../core/model/block';
import type { EntityType } from '../../../../core/model/entity';
import type { Span } from '../../../../core/model/span';
import { fold } from '../../../../core/text/fold';
import { words } from '../../../../core/text/words';

/** A stretch of a passage that another one says, too. `name` is the type of a name, null for all else. */
export interface SharedSpan extends Span {
  readonly name: EntityType | null;
}

/** Where a passage says what it shares with another: names, dates, numbers, words of the same root. */
export function sharedSpans(article: Article, block: Block, shared: Shared): readonly SharedSpan[] {
  const entities = new Set<string>(shared.entities);
  const [times, numbers, roots] = [new Set(shared.times), new Set(shared.numbers), new Set(shared.words.flatMap(rootsOf))];
  const inBlock = <T extends { readonly block: number }>(layer: readonly T[]): readonly T[] => layer.filter((mark) => mark.block === block.index);
  const own = words(article.text, block);
  return [
    ...inBlock(article.mentions).flatMap(({ start, end, entity, type }) => (entities.has(entity) ? [{ start, end, name: type }] : [])),
    ...inBlock(article.demonyms).flatMap(({ start, end, of }) => (entities.has(of) ? [{ start, end, name: null }] : [])),
    ...inBlock(article.times).flatMap(({ start, end, value }) => (value !== null && times.has(value) ? [{ start, end, name: null }] : [])),
    ...numbersIn(article.text, block, inBlock(article.times)).flatMap(({ start, end, text }) => (numbers.has(text) ? [{ start, end, name: null }] : [])),
    ...own.flatMap(({ start, end, text }) => (roots.has(rootOf(fold(text))) ? [{ start, end, name: null }] : [])),
  ];
}

/** A shared word may be a run of two. */
function rootsOf(shared: string): readonly string[] {
  return words(shared).map(({ text }) => rootOf(fold(text)));
}
