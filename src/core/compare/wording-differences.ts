import { contains, type Span } from '../model/span';
import { words } from '../text/words';
import { said, type Difference } from './difference';
import type { Told } from './told';
import type { WordingUse } from './wording-uses';

/** Words on either side among which a name belongs to a word of a set: about a clause. */
const BESIDE = 8;

/** Words of one set, where the two sides speak of one thing and have none of them in common. What only one side has is no difference: the other is silent. */
export function wordingDifferences(a: Told, inA: readonly WordingUse[], b: Told, inB: readonly WordingUse[]): readonly Difference[] {
  return [...new Set(inA.map(({ set }) => set))].flatMap((of): readonly Difference[] => {
    const [here, there] = [inA.filter(({ set }) => set === of), inB.filter(({ set }) => set === of)];
    if (here.some((one) => there.some((other) => other.word === one.word))) return [];
    const told = here.filter((one) => there.some((other) => ofOneThing(a, one, b, other)));
    const answered = there.filter((other) => here.some((one) => ofOneThing(a, one, b, other)));
    return told.length === 0 ? [] : [{ aspect: 'wording', of, a: told.map(said), b: answered.map(said) }];
  });
}

/** True when two words have somebody or some place beside them in common: a place that both sentences name somewhere is not enough. */
function ofOneThing(a: Told, one: WordingUse, b: Told, other: WordingUse): boolean {
  const there = namesBeside(b, other);
  return [...namesBeside(a, one)].some((name) => there.has(name));
}

/** Read once, however many a word is compared with: a use is of one article. */
const beside = new WeakMap<WordingUse, ReadonlySet<string>>();

function namesBeside(told: Told, use: WordingUse): ReadonlySet<string> {
  const names = beside.get(use) ?? namesAround(told, use);
  beside.set(use, names);
  return names;
}

function namesAround({ article }: Told, use: WordingUse): ReadonlySet<string> {
  const sentence = article.sentences.find((one) => contains(one, use)) ?? use;
  const around = clause(article.text, sentence, use);
  return new Set(article.mentions.filter((mention) => contains(around, mention)).map(({ entity }) => entity));
}

function clause(text: string, sentence: Span, use: Span): Span {
  const before = words(text, { start: sentence.start, end: use.start }).at(-BESIDE);
  const after = words(text, { start: use.end, end: sentence.end })[BESIDE - 1];
  return { start: before?.start ?? sentence.start, end: after?.end ?? sentence.end };
}
