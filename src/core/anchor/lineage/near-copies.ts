import { anchorWords, type Anchored } from '../anchor-words';
import { proofHash } from '../anchor-words';

/** Words of one group. Two reports of one event share few groups of so many words, however many names they share. */
const GROUP = 5;

/** A text with what it is called. */
export interface Named {
  readonly id: string;
  readonly article: Anchored;
}

/** The likest of some texts, and how much: shared groups of words as a share of all groups of both, from 0 to 1. Texts without any common group are not compared. */
export interface Likest {
  readonly id: string;
  readonly likeness: number;
}

/** For each of the first texts the one of the others that it is likest to; of equals the first. */
export function nearCopies(texts: readonly Named[], others: readonly Named[]): ReadonlyMap<string, Likest> {
  const groups = texts.map(({ article }) => groupsOf(article));
  const holders = new Map<number, number[]>();
  groups.forEach((own, position) => {
    for (const group of own) {
      const list = holders.get(group);
      if (list === undefined) holders.set(group, [position]);
      else list.push(position);
    }
  });
  const likest = new Map<string, Likest>();
  if (texts.length === 0) return likest;
  for (const other of others) {
    const theirs = groupsOf(other.article);
    for (const [position, shared] of count([...theirs].flatMap((group) => holders.get(group) ?? []))) {
      const likeness = shared / ((groups[position]?.size ?? 0) + theirs.size - shared);
      const id = texts[position]?.id ?? '';
      if (likeness > (likest.get(id)?.likeness ?? 0)) likest.set(id, { id: other.id, likeness });
    }
  }
  return likest;
}

function groupsOf(article: Anchored): ReadonlySet<number> {
  const { forms } = anchorWords(article);
  const last = Math.max(0, forms.length - GROUP);
  return new Set(Array.from({ length: forms.length === 0 ? 0 : last + 1 }, (_, i) => proofHash(forms.slice(i, i + GROUP))));
}

function count(positions: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const position of positions) counts.set(position, (counts.get(position) ?? 0) + 1);
  return counts;
}
