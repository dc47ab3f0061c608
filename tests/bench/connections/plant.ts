import type { Article } from '../../../src/core/model/article';
import { between, chanceOf, pick, shuffle, type Chance } from '../anchor/chance';
import type { ArticleOf } from '../search/corpus/generator';
import { changeWords } from './change-words';
import { composed, type Part } from './compose';

/** How an article copies another: all of it, all of it with other words here and there, one paragraph among its own, all in another order. */
export const PLANTS = ['syndicated', 'changed', 'paragraph', 'reordered'] as const;
export type PlantKind = (typeof PLANTS)[number];

/** A planted article, and from which passage each of its copied passages comes. */
export interface Plant {
  readonly kind: PlantKind;
  readonly source: number;
  readonly copied: readonly { readonly passage: number; readonly from: number }[];
}

/** One of so many articles is planted. */
const EVERY = 10;
/** One of so many plants copies one of the wires, which very many copy. */
const WIRED = 5;
const WIRES = 3;
const LEAST_CHANGED = 0.05;
const MOST_CHANGED = 0.2;

/** A corpus in which some articles copy earlier ones. Every article can be made by itself. */
export interface PlantedCorpus {
  readonly articleOf: ArticleOf;
  /** Null for an article of its own. */
  readonly plantOf: (number: number) => Plant | null;
}

/** Plants copies among the articles of a maker. `words` are put in place of others. */
export function planted(articleOf: ArticleOf, words: readonly string[], seed: number): PlantedCorpus {
  const made = (number: number): { readonly article: Article; readonly plant: Plant | null } => {
    const own = articleOf(number);
    if (number === 0 || number % EVERY !== 0) return { article: own, plant: null };
    return plantIn(own, number, articleOf, words, chanceOf(seed, number));
  };
  return { articleOf: (number) => made(number).article, plantOf: (number) => made(number).plant };
}

function plantIn(own: Article, number: number, articleOf: ArticleOf, words: readonly string[], chance: Chance): { readonly article: Article; readonly plant: Plant } {
  const kind = PLANTS[(number / EVERY) % PLANTS.length] ?? 'syndicated';
  const plants = number / EVERY;
  const source = plants % WIRED === 0 ? 1 + between(0, Math.min(WIRES, EVERY - 1) - 1, chance) : originalBefore(number, chance);
  const article = articleOf(source);
  const parts = partsOf(kind, own, article, words, chance);
  const copied = parts.flatMap(({ from, passage: at }, passage) => (from === article ? [{ passage, from: at }] : []));
  return { article: composed(own, parts), plant: { kind, source, copied } };
}

/** An article that is no plant itself. */
function originalBefore(number: number, chance: Chance): number {
  const before = between(1, number - 1, chance);
  return before % EVERY === 0 ? before - 1 : before;
}

function partsOf(kind: PlantKind, own: Article, source: Article, words: readonly string[], chance: Chance): readonly Part[] {
  const all = passagesOf(source);
  const [title, ...rest] = passagesOf(own);
  if (kind === 'paragraph') {
    const copied = pick(all.slice(1), chance);
    const at = between(0, rest.length, chance);
    return [...(title === undefined ? [] : [title]), ...rest.slice(0, at), copied, ...rest.slice(at)];
  }
  if (kind === 'syndicated') return all;
  if (kind === 'reordered') return [...all.slice(0, 1), ...shuffle(all.slice(1), chance)];
  const share = LEAST_CHANGED + chance() * (MOST_CHANGED - LEAST_CHANGED);
  return all.map((part) => ({ ...part, change: (text, kept) => changeWords(text, kept, share, words, chance) }));
}

function passagesOf(article: Article): readonly Part[] {
  return article.blocks.flatMap(({ kind, index }) => (kind === 'related' ? [] : [{ from: article, block: index, passage: index, change: null }]));
}
