import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import type { EntityType } from '../../../core/model/entity';
import type { Span } from '../../../core/model/span';
import { runs } from '../../../core/text/runs';
import type { TextRun } from '../../parts/marked-text';

const TYPE_CLASSES = { PER: 'mark mark-person', LOC: 'mark mark-place', ORG: 'mark mark-organisation' } as const satisfies Record<EntityType, string>;

interface Marked extends Span {
  readonly className: string;
}

/** A passage with its names marked; those that the filter asks for, and the words searched, stand out. `wanted` holds entity ids. */
export function passageRuns(article: Article, block: Block, wanted: ReadonlySet<string>, hits: readonly Span[]): readonly TextRun[] {
  const wider = new Map<string, readonly string[]>(article.entities.map((entity) => [entity.id, [entity.id, ...entity.within]]));
  const isWanted = (id: string): boolean => (wider.get(id) ?? [id]).some((one) => wanted.has(one));
  return toRuns(article.text, block, [
    ...article.mentions.filter((mention) => mention.block === block.index).map(({ start, end, type, entity }) => ({ start, end, className: `${TYPE_CLASSES[type]}${isWanted(entity) ? ' mark-on' : ''}` })),
    ...article.times.filter((time) => time.block === block.index).map(({ start, end }) => ({ start, end, className: 'mark mark-time' })),
    ...hits.map(({ start, end }) => ({ start, end, className: 'mark-hit' })),
  ]);
}

/** A piece of a text with the words searched marked. */
export function hitRuns(text: string, span: Span, hits: readonly Span[]): readonly TextRun[] {
  return toRuns(text, span, hits.map(({ start, end }) => ({ start, end, className: 'mark-hit' })));
}

function toRuns(text: string, span: Span, marked: readonly Marked[]): readonly TextRun[] {
  return runs(span, marked).map(({ start, end, ranges }) => ({
    text: text.slice(start, end),
    className: ranges.length === 0 ? null : ranges.map((range) => range.className).join(' '),
  }));
}
