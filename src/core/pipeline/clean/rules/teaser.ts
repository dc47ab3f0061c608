import { isParagraph, type LineFacts } from '../line-facts';
import { openLines, verdict, type Rule, type Verdict } from '../page';

const GRAM = 4;
/** Shorter lines share so many words by chance. */
const SHORTEST = 8;
/** Share of a line's four-word sequences that another line has too. */
const COPIED = 0.6;
/** A retold opening: so many sequences in a row from the first words on, and this share in all. */
const OPENING_GRAMS = 5;
const RETOLD = 0.25;
/** A sequence in more lines than this tells nothing, and would cost quadratic time. */
const COMMON = 8;

/** A line that says again what another paragraph says: a teaser for a page that tells the same, a pulled-out sentence, a standfirst cut short. */
export const teaser: Rule = {
  id: 'clean.teaser',
  decide: (page) => {
    const decided = new Map<number, Omit<Verdict, 'rule'>>();
    const lines = openLines(page).filter((line) => line.tokens.length >= SHORTEST);
    const holders = gramHolders(lines);
    const byIndex = new Map(lines.map((line) => [line.index, line]));
    for (const line of lines) {
      const original = [...overlaps(line, holders)].find(([index, shared]) => {
        const other = byIndex.get(index);
        return other !== undefined && isCopy(line, other, shared) && !decided.has(index);
      })?.[0];
      if (original !== undefined) decided.set(line.index, verdict(byIndex.get(original)?.key === line.key ? 'boilerplate' : 'related', null, original));
    }
    return decided;
  },
};

/** The later of two that say the same is the copy, unless the earlier was cut short or lifted out of the other. */
function isCopy(line: LineFacts, other: LineFacts, shared: Shared): boolean {
  const grams = line.tokens.length - GRAM + 1;
  if (line.key === other.key) return line.index > other.index;
  if (shared.count / grams >= COPIED) {
    const isPart = other.tokens.length > line.tokens.length;
    return line.index > other.index ? isPart || shared.count / (other.tokens.length - GRAM + 1) >= COPIED : isPart && !isParagraph(line);
  }
  return line.index > other.index && shared.opening >= OPENING_GRAMS && shared.count / grams >= RETOLD;
}

interface Shared {
  count: number;
  /** Sequences shared without a gap from the line's opening on. */
  opening: number;
}

function overlaps(line: LineFacts, holders: ReadonlyMap<string, readonly number[]>): ReadonlyMap<number, Shared> {
  const found = new Map<number, Shared>();
  grams(line).forEach((gram, at) => {
    for (const index of holders.get(gram) ?? []) {
      if (index === line.index) continue;
      const shared = found.get(index) ?? { count: 0, opening: 0 };
      if (at <= shared.opening + 1 && shared.opening === shared.count) shared.opening += 1;
      shared.count += 1;
      found.set(index, shared);
    }
  });
  return found;
}

function gramHolders(lines: readonly LineFacts[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const line of lines) {
    for (const gram of new Set(grams(line))) {
      const held = holders.get(gram);
      if (held === undefined) holders.set(gram, [line.index]);
      else if (held.length < COMMON) held.push(line.index);
    }
  }
  return holders;
}

/** Sequences of words, the conjunction that opens a paragraph left out. */
function grams(line: LineFacts): readonly string[] {
  const tokens = line.tokens.map((token, at) => (at === 0 ? token.replace(/^[وف](?=.{3})/u, '') : token));
  return tokens.slice(0, Math.max(0, tokens.length - GRAM + 1)).map((_, at) => tokens.slice(at, at + GRAM).join(' '));
}
