import { analyze } from '../analyze/analyze';
import type { SimilarArticle } from '../corpus-source';
import { entityNumber } from '../entities/entity-number';
import type { IndexView } from '../index/index-view';
import { firstNumbers } from './documents';
import { firstAtLeast } from './find-in-list';
import { highest } from './highest';
import { lookupIn } from './lookup';

/** Words of a title say less than the names that an article is about. */
const WORD_WEIGHT = 0.6;
/** Two articles are alike when they share so much of what one of them is about. */
const LEAST_SHARE = 0.2;
const LEAST_SHARED = 2;

/** Something that an article is about, and all articles that are, too. */
interface Trait {
  readonly label: string;
  readonly weight: number;
  readonly articles: readonly Uint32Array[];
}

/** Articles that are about the same names and words of the title, rare ones counting more; likest first. */
export function similar(view: IndexView, article: number, limit: number): readonly SimilarArticle[] {
  const traits = [...nameTraits(view, article), ...titleTraits(view, article)];
  const scores = addUp(traits, view.head.articles);
  const least = LEAST_SHARE * traits.reduce((sum, { weight }) => sum + weight, 0);
  const sharedWith = (other: number): readonly string[] => traits.filter(({ articles }) => articles.some((list) => list[firstAtLeast(list, other)] === other)).map(({ label }) => label);
  const candidates = highest(firstNumbers(scores.length), scores, 2 * limit + 1);
  return candidates
    .filter((other) => other !== article && (scores[other] ?? 0) > 0 && (scores[other] ?? 0) >= least)
    .map((other) => ({ article: other, score: scores[other] ?? 0, shared: sharedWith(other) }))
    .filter(({ shared }) => shared.length >= LEAST_SHARED)
    .slice(0, limit);
}

function nameTraits(view: IndexView, article: number): readonly Trait[] {
  return (view.preview(article)?.names ?? []).flatMap(({ id, ar, latin }) => {
    const number = entityNumber(view, id);
    if (number === null) return [];
    const articles = view.valueArticles(number);
    return [{ label: ar ?? latin ?? id, weight: rarity(view, articles.length), articles: [articles] }];
  });
}

function titleTraits(view: IndexView, article: number): readonly Trait[] {
  const title = view.card(article)?.title ?? '';
  const words = new Map(analyze(title, lookupIn(view)).flatMap(({ stem, start, end, bare }) => (stem === null || view.isName(bare) ? [] : [[stem, title.slice(start, end)] as const])));
  return [...words].flatMap(([stem, label]) => {
    const articles = (view.group(stem)?.entries ?? []).map((entry) => view.articleList(entry).articles);
    const most = articles.reduce((sum, list) => sum + list.length, 0);
    return most === 0 ? [] : [{ label, weight: WORD_WEIGHT * rarity(view, most), articles }];
  });
}

function rarity({ head }: IndexView, articles: number): number {
  return Math.log(1 + head.articles / (articles + 1));
}

/** What the traits of each article add up to, one that has a trait in several of its lists counted once. */
function addUp(traits: readonly Trait[], count: number): Float32Array {
  const scores = new Float32Array(count);
  const last = new Uint16Array(count);
  traits.forEach(({ weight, articles }, i) => {
    for (const list of articles) {
      for (let a = 0; a < list.length && (list[a] ?? count) < count; a += 1) {
        const other = list[a] ?? 0;
        if (last[other] === i + 1) continue;
        last[other] = i + 1;
        scores[other] = (scores[other] ?? 0) + weight;
      }
    }
  });
  return scores;
}
