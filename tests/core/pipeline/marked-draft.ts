import type { Mention } from '../../../src/core/model/annotation';
import type { Block, BlockKind } from '../../../src/core/model/block';
import type { EntityType } from '../../../src/core/model/entity';
import type { Draft } from '../../../src/core/pipeline/draft';
import { segment } from '../../../src/core/pipeline/segment/segment';

const TYPES: Readonly<Record<string, EntityType>> = { P: 'PER', L: 'LOC', O: 'ORG' };
const NAME = /\[([PLO]) ([^\]]+)\]/g;

/** A draft from lines in which `[P name]`, `[L name]` and `[O name]` are mentions; a line may begin with its kind: `title| …`. */
export function markedDraft(lines: readonly string[]): { readonly draft: Draft; readonly mentions: readonly Mention[] } {
  let text = '';
  const blocks: Block[] = [];
  const mentions: Mention[] = [];
  lines.forEach((line, index) => {
    const [, kind = 'body', rest = ''] = /^(?:([a-z]+)\| )?(.*)$/su.exec(line) ?? [];
    const start = text.length + (index === 0 ? 0 : 1);
    let clean = '';
    let last = 0;
    for (const match of rest.matchAll(NAME)) {
      clean += rest.slice(last, match.index);
      const at = start + clean.length;
      const name = match[2] ?? '';
      const type = TYPES[match[1] ?? ''] ?? 'PER';
      mentions.push({ start: at, end: at + name.length, type, entity: `local:${type.toLowerCase()}-${[...name].map((c) => c.charCodeAt(0).toString(36)).join('')}`, block: index, metonym: false, evidence: [] });
      clean += name;
      last = match.index + match[0].length;
    }
    clean += rest.slice(last);
    text += `${index === 0 ? '' : '\n'}${clean}`;
    blocks.push({ index, kind: kind as BlockKind, start, end: text.length, rawStart: start, rawEnd: text.length, line: index + 1, number: null, evidence: { by: 'rule', id: 'test', words: null, score: null }, repeats: null, edits: [] });
  });
  return { draft: { id: 'draft', text, blocks, sentences: segment(text, blocks) }, mentions };
}
