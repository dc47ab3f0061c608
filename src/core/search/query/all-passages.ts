import type { IndexView } from '../index/index-view';
import type { WeighedList } from './weighed-lists';
import { firstNumbers, noDocuments, type Documents } from './documents';
import { heldSlots, type Slots } from './slots';

/** Every passage of the corpus that none of some lists holds. */
export function allPassages(view: IndexView, barred: readonly WeighedList[]): Documents {
  const counts = view.passageCounts();
  const articles = firstNumbers(counts.length);
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i += 1) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0);
  const size = starts[counts.length] ?? 0;
  const slots: Slots = { articles, starts, scores: new Float32Array(size), held: new Uint16Array(0) };
  const spoilt = heldSlots(slots, barred);
  for (const article of view.untitled()) spoilt[starts[article] ?? 0] = 1;
  return passageDocuments(slots, (slot) => spoilt[slot] === 0, counts.length);
}

/** The passages among slots that pass a test, where `count` is the number of articles of the corpus. */
export function passageDocuments({ articles, starts, scores }: Slots, isGiven: (slot: number) => boolean, count: number): Documents {
  const found = { articles: new Uint32Array(articles.length), starts: new Uint32Array(articles.length + 1), ordinals: new Uint16Array(scores.length), scores: new Float32Array(scores.length) };
  let [holding, size] = [0, 0];
  for (let i = 0; i < articles.length; i += 1) {
    const before = size;
    for (let slot = starts[i] ?? 0; slot < (starts[i + 1] ?? 0); slot += 1) {
      if (!isGiven(slot)) continue;
      found.ordinals[size] = slot - (starts[i] ?? 0);
      found.scores[size] = scores[slot] ?? 0;
      size += 1;
    }
    if (size === before) continue;
    found.articles[holding] = (articles[i] ?? 0) % count;
    holding += 1;
    found.starts[holding] = size;
  }
  return {
    ...noDocuments('passage'),
    articles: found.articles.slice(0, holding),
    starts: found.starts.slice(0, holding + 1),
    ordinals: found.ordinals.slice(0, size),
    passageScores: found.scores.slice(0, size),
  };
}
