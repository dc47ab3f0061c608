import type { ArticleCard, ArticlePreview } from '../../../model/corpus';
import { packText } from '../codec/packed-text';
import type { WriterLimits } from '../writer-options';
import { cardShard } from './card-shard';
import type { ShardOutput } from './shard-output';

/** Cards and previews, written page by page as articles come; those of a small collection are kept until it is known to be one. */
export class CardPages {
  readonly #output: ShardOutput;
  readonly #limits: WriterLimits;
  #cards: ArticleCard[] = [];
  #previews: string[] = [];
  #isLarge = false;

  constructor(output: ShardOutput, limits: WriterLimits) {
    this.#output = output;
    this.#limits = limits;
  }

  async add(card: ArticleCard, preview: ArticlePreview): Promise<void> {
    this.#cards.push(card);
    this.#previews.push(JSON.stringify(preview));
    this.#isLarge ||= this.#cards.length >= this.#limits.inlineBelow;
    if (this.#isLarge) while (this.#cards.length >= this.#limits.cards) await this.#page();
  }

  /** Writes what is left of a large collection. */
  async finish(): Promise<void> {
    while (this.#cards.length > 0) await this.#page();
  }

  /** All cards and all previews of a small collection, as shards. */
  whole(): { readonly cards: Uint8Array; readonly previews: Uint8Array } {
    return { cards: cardShard([], this.#cards), previews: listOf(this.#previews) };
  }

  async #page(): Promise<void> {
    const cards = this.#cards.splice(0, this.#limits.cards);
    const hashes: Uint8Array[] = [];
    for (let from = 0; from < cards.length; from += this.#limits.previews) {
      hashes.push(await this.#output.write('previews', listOf(this.#previews.splice(0, Math.min(this.#limits.previews, cards.length - from)))));
    }
    await this.#output.write('cards', cardShard(hashes, cards));
  }
}

function listOf(things: readonly string[]): Uint8Array {
  return packText(`[${things.join(',')}]`);
}
