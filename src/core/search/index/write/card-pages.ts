import type { ArticleCard, ArticlePreview } from '../../../model/corpus';
import { NO_ROWS, type CardRows, type Dating } from '../card-rows';
import { packText } from '../../../text/packed-text';
import type { WriterLimits } from '../writer-options';
import { cardShard } from './card-shard';
import type { ShardOutput } from './shard-output';
import { ToldRows } from './told-rows';

/** Cards and previews, written page by page as articles come; those of a small collection are kept until it is known to be one. */
export class CardPages {
  readonly #output: ShardOutput;
  readonly #limits: WriterLimits;
  readonly #publishers = new ToldRows<CardRows['publishers'][number]>();
  readonly #datings = new ToldRows<Dating>();
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

  /** What the pages written so far have told elsewhere. */
  get told(): CardRows {
    return { publishers: this.#publishers.rows, datings: this.#datings.rows };
  }

  /** Writes what is left of a large collection. */
  async finish(): Promise<void> {
    while (this.#cards.length > 0) await this.#page();
  }

  /** All cards and all previews of a small collection, as shards. */
  whole(): { readonly cards: Uint8Array; readonly previews: Uint8Array } {
    return { cards: cardShard([], this.#cards, NO_ROWS).bytes, previews: listOf(this.#previews) };
  }

  async #page(): Promise<void> {
    const cards = this.#cards.splice(0, this.#limits.cards);
    const hashes: Uint8Array[] = [];
    for (let from = 0; from < cards.length; from += this.#limits.previews) {
      hashes.push(await this.#output.write('previews', listOf(this.#previews.splice(0, Math.min(this.#limits.previews, cards.length - from)))));
    }
    const { bytes, own } = cardShard(hashes, cards, this.told);
    await this.#output.write('cards', bytes);
    this.#publishers.learn(own.publishers);
    this.#datings.learn(own.datings);
  }
}

function listOf(things: readonly string[]): Uint8Array {
  return packText(`[${things.join(',')}]`);
}
