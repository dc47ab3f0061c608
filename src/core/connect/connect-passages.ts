import type { Article } from '../model/article';
import { MOST_PASSAGES, pairUp, putKey } from './candidates/candidate-pairs';
import { copyKeys, shingles } from './candidates/copy-keys';
import { featurePairs, sameKeys } from './candidates/same-keys';
import { comparePairs } from './compare-pairs';
import type { ConnectionFile } from './connection-file';
import { Counts } from './counts';
import { BINS, type ConnectStore, type NumberBins } from './doors';
import { Origins } from './origins';
import { isSound, isTold } from './features/feature';
import type { Between } from './score/sameness';
import { scorePair } from './score/score-pair';
import { Topics } from './score/topics';
import { weigh, type Rarity } from './score/weigh';
import { WeighedPassages } from './score/weighed-passages';
import { articleSheets } from './sheets/article-sheets';
import { Sheets } from './sheets/sheets';
import { putFound } from './tell/found-pairs';
import { tellConnections, type ArticlePassages } from './tell/tell-connections';

/** Sizes of the tables of counts, as powers of two: at most enough for the words, and for the runs of words, of a hundred thousand articles. */
const FEATURE_BITS = 22;
const RUN_BITS = 26;
const LEAST_BITS = 16;
/** Different runs that an article adds, at most. */
const RUNS_OF_ARTICLE = 1024;
const MANY = 100_000;
const DAY = 86_400_000;

/** What every article has in common with others, without comparing all with all. */
export class PassageConnector {
  readonly #store: ConnectStore;
  readonly #sheets: Sheets;
  readonly #weighed: WeighedPassages;
  readonly #articles: ArticlePassages[] = [];
  readonly #days: number[] = [];
  readonly #topics = new Topics();
  readonly #pages: number[] = [];
  readonly #publishers = new Map<string, number>();
  readonly #features = new Counts(FEATURE_BITS, false);
  readonly #runs: Counts;
  readonly #bits: number;

  /** `articles` says how many will come, about: small corpora take small tables. */
  constructor(store: ConnectStore, articles: number = MANY) {
    this.#store = store;
    this.#bits = Math.min(RUN_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(RUNS_OF_ARTICLE * (articles + 1)))));
    this.#runs = new Counts(this.#bits, true);
    this.#sheets = new Sheets(store);
    this.#weighed = new WeighedPassages(store);
  }

  /** Articles come in the order of the corpus. */
  add(article: Article): void {
    const number = this.#articles.length;
    const first = this.#sheets.length;
    const sheets = articleSheets(article);
    this.#topics.add(sheets);
    for (const sheet of sheets) {
      this.#sheets.add(number, sheet);
      for (const { kind, hash } of sheet.features) if (isSound(kind) || isTold(kind)) this.#features.add(hash);
      for (const run of new Set(shingles(sheet.words))) this.#runs.add(run);
    }
    if (this.#sheets.length >= MOST_PASSAGES) throw new RangeError(`more than ${MOST_PASSAGES} passages`);
    this.#articles.push({ id: article.id, first, end: this.#sheets.length });
    this.#pages.push(this.#pageOf(article.publisher?.id ?? `article ${number}`));
    this.#days.push(article.date === null ? NaN : Date.parse(article.date.from) / DAY);
  }

  /** What was found, for each article that has something in common with another, in order. Nothing may be added afterwards. */
  *connections(): Generator<{ readonly article: number; readonly connections: ConnectionFile }> {
    const articleOf = (passage: number): number => this.#sheets.articleOf(passage);
    const binOf = (passage: number): number => Math.floor((articleOf(passage) * BINS) / this.#articles.length);
    const pairs = this.#store.bins();
    const rarity: Rarity = { passages: this.#sheets.length, features: this.#features };
    pairUp(this.#keys(rarity), pairs, binOf, articleOf);
    const origins = new Origins();
    const found = this.#compare(pairs, origins, binOf);
    yield* tellConnections({ articles: this.#articles, sheets: this.#sheets, weighed: this.#weighed, found, origins, rarity, pageOf: (article) => this.#pages[article] ?? 0 });
  }

  #keys(rarity: Rarity): NumberBins {
    const keys = this.#store.bins();
    const pairs = new Counts(this.#bits, true);
    for (let passage = 0; passage < this.#sheets.length; passage += 1) for (const pair of featurePairs(this.#sheets.sheet(passage), this.#features)) pairs.add(pair);
    for (let passage = 0; passage < this.#sheets.length; passage += 1) {
      const sheet = this.#sheets.sheet(passage);
      this.#weighed.add(weigh(sheet, rarity));
      for (const key of copyKeys(sheet.words, this.#runs)) putKey(keys, key, passage);
      for (const key of sameKeys(sheet, this.#features, pairs)) putKey(keys, key, passage);
      if (sheet.isLead) for (const key of this.#topics.keys(this.#sheets.articleOf(passage))) putKey(keys, key, passage);
    }
    return keys;
  }

  #compare(pairs: NumberBins, origins: Origins, binOf: (passage: number) => number): NumberBins {
    const found = this.#store.bins();
    comparePairs(pairs, this.#weighed, (own, other, weighed) => {
      const score = scorePair(own.weighed, own.runs, weighed, this.#between(own.passage, other));
      if (score === null) return;
      putFound(found, binOf, own.passage, other, score);
      if (score.whole) origins.join(own.passage, other);
    });
    return found;
  }

  /** A number for each publisher. */
  #pageOf(publisher: string): number {
    const page = this.#publishers.get(publisher) ?? this.#publishers.size;
    this.#publishers.set(publisher, page);
    return page;
  }

  #between(a: number, b: number): Between {
    const [own, other] = [this.#sheets.articleOf(a), this.#sheets.articleOf(b)];
    const days = Math.abs((this.#days[own] ?? NaN) - (this.#days[other] ?? NaN));
    return { days: Number.isNaN(days) ? null : days, topic: this.#topics.likeness(own, other) };
  }
}
