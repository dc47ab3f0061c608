import type { Connection, PassageRef } from './connection';
import { GROUP_SCORE } from './thresholds';
import { tiesOf, type Ties } from './ties';

/** Passages that tell the same. */
export interface PassageGroup {
  /** The passage with the strongest ties to the others. */
  readonly centre: PassageRef;
  /** At least two, in the order of the corpus. */
  readonly passages: readonly PassageRef[];
}

/** What is connected with passages of an article. */
export interface ConnectedArticle {
  /** Number in the order of the corpus. */
  readonly article: number;
  readonly connections: readonly Pick<Connection, 'passage' | 'to' | 'score'>[];
}

/** Two groups become one when at least so many of the pairs between them are connected: a chain of likenesses is no group. */
const TIED = 0.5;

/** Groups the passages of articles that are connected with at least this score, strongest first. The order of the articles does not matter. */
export function groupPassages(articles: readonly ConnectedArticle[], least: number = GROUP_SCORE): readonly PassageGroup[] {
  const ties = tiesOf(articles, least);
  const groupOf = new Map<number, readonly number[]>(ties.passages.map((_, at) => [at, [at]]));
  for (const { a, b } of ties.strongestFirst) {
    const one = groupOf.get(a) ?? [a];
    const other = groupOf.get(b) ?? [b];
    if (one === other || !areTied(one, other, ties)) continue;
    const whole = [...one, ...other];
    for (const member of whole) groupOf.set(member, whole);
  }
  const groups = [...new Set(groupOf.values())].filter((group) => group.length > 1).map((group) => [...group].sort((a, b) => a - b));
  return groups.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0)).map((group) => asGroup(group, ties));
}

/** Pairs of one article count neither way, since they are never connected. */
function areTied(one: readonly number[], other: readonly number[], { passages, score }: Ties): boolean {
  let pairs = 0;
  let tied = 0;
  for (const a of one) {
    for (const b of other) {
      if (passages[a]?.article === passages[b]?.article) continue;
      pairs += 1;
      tied += Number(score(a, b) > 0);
    }
  }
  return pairs > 0 && tied >= TIED * pairs;
}

function asGroup(group: readonly number[], { passages, score }: Ties): PassageGroup {
  const strengths = group.map((own) => group.reduce((sum, other) => sum + score(own, other), 0));
  const centre = strengths.indexOf(Math.max(...strengths));
  const refs = group.flatMap((member) => passages[member] ?? []);
  return { centre: refs[centre] ?? { article: 0, passage: 0 }, passages: refs };
}
