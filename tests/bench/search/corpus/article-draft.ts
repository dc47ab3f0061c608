import { SCHEMA_VERSION, type Article } from '../../../../src/core/model/article';
import { isPassage, type Block, type BlockKind } from '../../../../src/core/model/block';
import type { Entity, EntityId } from '../../../../src/core/model/entity';
import type { Evidence } from '../../../../src/core/model/evidence';
import { words } from '../../../../src/core/text/words';

export const EVIDENCE: Evidence = { by: 'rule', id: 'clean.first-paragraph', words: null, score: null };

type Layers = Pick<Article, 'blocks' | 'sentences' | 'mentions' | 'demonyms' | 'citations'>;
type Draft = { -readonly [Layer in keyof Layers]: Layers[Layer][number][] };

/** Writes an article from its beginning to its end, marking while it writes. */
export class ArticleDraft {
  readonly #layers: Draft = { blocks: [], sentences: [], mentions: [], demonyms: [], citations: [] };
  readonly #entities = new Map<EntityId, Entity>();
  #text = '';
  #number = 0;

  /** Text written so far. */
  get length(): number {
    return this.#text.length;
  }

  block(kind: BlockKind, write: () => void): void {
    if (this.#text !== '') this.#text += '\n';
    const start = this.#text.length;
    const index = this.#layers.blocks.length;
    write();
    const end = this.#text.length;
    const isCounted = kind === 'lead' || kind === 'body';
    if (isCounted) this.#number += 1;
    const block: Block = { index, kind, start, end, rawStart: start, rawEnd: end, line: index + 1, number: isCounted ? this.#number : null, evidence: EVIDENCE, repeats: null, edits: [] };
    this.#layers.blocks.push(block);
  }

  sentence(write: () => void): void {
    const start = this.#text.length;
    write();
    this.#layers.sentences.push({ start, end: this.#text.length, block: this.#layers.blocks.length });
  }

  plain(text: string): void {
    this.#text += text;
  }

  name(entity: Entity, spelling: string, cited: boolean): void {
    const span = { start: this.#text.length, end: this.#text.length + spelling.length, block: this.#layers.blocks.length };
    this.#text += spelling;
    this.#layers.mentions.push({ ...span, type: entity.type, entity: entity.id, metonym: false, evidence: [EVIDENCE] });
    if (cited && entity.type === 'ORG') this.#layers.citations.push({ ...span, entity: entity.id, evidence: EVIDENCE });
    this.#entities.set(entity.id, entity);
  }

  demonym(text: string, of: EntityId): void {
    this.#layers.demonyms.push({ start: this.#text.length, end: this.#text.length + text.length, block: this.#layers.blocks.length, of });
    this.#text += text;
  }

  /** `placeOf` finds places that are not named themselves: those that named ones lie in, and those that nationality words are of. */
  finish(head: Pick<Article, 'id' | 'publisher' | 'date'>, placeOf: (id: EntityId) => Entity | undefined): Article {
    const title = this.#layers.blocks.find(({ kind }) => kind === 'title');
    const text = this.#text;
    return {
      schema: SCHEMA_VERSION,
      ...head,
      provenance: { file: `${head.id}.txt`, size: text.length, sha256: '0'.repeat(64), encoding: 'utf-8', url: null, author: null },
      title: { text: title === undefined ? '' : text.slice(title.start, title.end), block: title?.index ?? null, generated: false },
      text,
      ...this.#layers,
      times: [],
      quotations: [],
      entities: this.#withPlaces(placeOf),
      words: this.#layers.blocks.filter(isPassage).reduce((sum, span) => sum + words(text, span).length, 0),
      diagnostics: [],
      signs: [],
    };
  }

  #withPlaces(placeOf: (id: EntityId) => Entity | undefined): readonly Entity[] {
    for (const id of [...this.#layers.demonyms.map(({ of }) => of), ...[...this.#entities.values()].flatMap(({ within }) => within)]) {
      const place = this.#entities.get(id) ?? placeOf(id);
      if (place === undefined) continue;
      this.#entities.set(id, place);
      for (const whole of place.within) {
        const found = placeOf(whole);
        if (found !== undefined) this.#entities.set(whole, found);
      }
    }
    return [...this.#entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
