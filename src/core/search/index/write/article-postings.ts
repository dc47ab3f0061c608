import { put } from '../../../corpus/lists';
import type { IndexedArticle, IndexedPassage, ValueKey } from '../indexed-article';
import { grade } from '../grade';
import type { RunStore } from '../doors';
import type { WriterLimits } from '../writer-options';
import { SpreadCount } from '../codec/ordinal-spread';
import { PostingRuns } from './posting-runs';
import { ValueTable } from './value-table';
import { WordTable } from './word-table';

/** Most mentions of a value that are told of one passage. */
const MOST_MENTIONS = 255;

/** Everything that is gathered of articles as they come. */
export class ArticlePostings {
  readonly words = new WordTable();
  readonly values = new ValueTable();
  readonly demonyms = new Map<string, Set<number>>();
  readonly spread = new SpreadCount();
  /** Own passages of each article, and which of them have no title. */
  readonly counts: number[] = [];
  readonly untitled: number[] = [];
  /** The articles that tell of each period. */
  readonly told = new Map<string, number[]>();
  readonly wordRuns: PostingRuns;
  readonly valueRuns: PostingRuns;
  readonly #limits: WriterLimits;
  #placeRuns: PostingRuns | null;

  constructor(runs: RunStore, limits: WriterLimits) {
    let next = 0;
    const open = (): PostingRuns => new PostingRuns(runs, () => next++, limits.postings);
    this.#limits = limits;
    this.wordRuns = open();
    this.valueRuns = open();
    this.#placeRuns = limits.mostPlaces > 0 ? open() : null;
  }

  /** Places of words; null when the collection has become too large for them. */
  get placeRuns(): PostingRuns | null {
    return this.#placeRuns;
  }

  async add({ values, told, passages, aside }: IndexedArticle): Promise<void> {
    const article = this.counts.push(passages.length) - 1;
    if (passages[0]?.words.length === 0) this.untitled.push(article);
    if (article >= this.#limits.mostPlaces) this.#placeRuns = null;
    for (const period of told) put(this.told, period, article);
    for (const value of new Set(values.map((value) => this.values.number(value)))) this.valueRuns.add(value, article * 2, 0, 0);
    passages.forEach((passage, ordinal) => {
      this.#passage(passage, article * 2, ordinal);
    });
    aside.forEach((passage, ordinal) => {
      this.#passage(passage, article * 2 + 1, ordinal);
    });
    for (const runs of [this.wordRuns, this.valueRuns, this.#placeRuns]) await runs?.settle();
  }

  #passage({ field, words, names, demonyms }: IndexedPassage, at: number, ordinal: number): void {
    const found = new Map<number, number>();
    words.forEach((written, place) => {
      const word = this.words.number(written);
      this.words.found(word);
      this.#placeRuns?.add(word, at, ordinal, place);
      found.set(word, (found.get(word) ?? 0) + 1);
    });
    for (const [word, times] of found) {
      this.words.inPassage(word, (at & 1) === 1);
      if (this.words.functions[word] === true) continue;
      const weight = grade(field, times, words.length);
      this.wordRuns.add(word, at, ordinal, weight);
      this.spread.add(weight, ordinal, (at & 1) === 1);
    }
    for (const [value, times] of mentions(names, this.values)) this.valueRuns.add(value, at, ordinal, Math.min(MOST_MENTIONS, times));
    for (const { place, of } of demonyms) this.#demonym(words[place], of);
  }

  #demonym(written: string | undefined, place: string): void {
    if (written === undefined) return;
    const known = this.demonyms.get(place);
    const word = this.words.number(written);
    if (known === undefined) this.demonyms.set(place, new Set([word]));
    else known.add(word);
  }
}

function mentions(names: IndexedPassage['names'], table: ValueTable): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { facet, id, places } of names) {
    const value = table.number({ facet, id } satisfies ValueKey);
    found.set(value, (found.get(value) ?? 0) + places.length);
  }
  return found;
}
