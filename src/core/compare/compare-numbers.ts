import { quantities, type Quantity } from '../text/numbers';
import { marksOf, said, type Difference, type Finding } from './difference';
import { isRounded } from './rounded';
import { sameMatter, type Told } from './told';

/** Numbers of one unit or noun that both give, where neither side has the other's, and those of which one may be the other rounded. A number that only one side gives is no difference: the other is silent. */
export function compareNumbers(a: Told, b: Told): Finding {
  const [inA, inB] = [numbersOf(a), numbersOf(b)];
  const leftA = inA.filter((one) => !inB.some((other) => isSame(one, other)));
  const leftB = inB.filter((one) => !inA.some((other) => isSame(one, other)));
  const pairs = leftA.flatMap((one) => leftB.filter((other) => one.of === other.of && one.of !== null && sameMatter(a, one, b, other)).map((other): Pair => ({ one, other, isRounded: isRounded(a.article.text, one, other) || isRounded(b.article.text, other, one) })));
  const exact = pairs.filter((pair) => pair.isRounded);
  const others = pairs.filter((pair) => !exact.some(({ one, other }) => one === pair.one || other === pair.other));
  return { differences: [...differencesOf('number', others), ...differencesOf('exactness', exact)], a: marks(inA, leftA), b: marks(inB, leftB) };
}

interface Pair {
  readonly one: Quantity;
  readonly other: Quantity;
  /** One of the two may be the other rounded. */
  readonly isRounded: boolean;
}

/** One difference for each unit or noun. */
function differencesOf(aspect: 'number' | 'exactness', pairs: readonly Pair[]): readonly Difference[] {
  return [...new Set(pairs.map(({ one }) => one.of))].map((of) => {
    const own = pairs.filter(({ one }) => one.of === of);
    return { aspect, of, a: [...new Set(own.map(({ one }) => one))].map(said), b: [...new Set(own.map(({ other }) => other))].map(said) };
  });
}

/** Read once, however many it is compared with. */
const read = new WeakMap<Told, readonly Quantity[]>();

function numbersOf(told: Told): readonly Quantity[] {
  const known = read.get(told);
  if (known !== undefined) return known;
  const { article, blocks } = told;
  const found = blocks.flatMap((block) => quantities(article.text, block, article.times));
  read.set(told, found);
  return found;
}

/** Numbers of nothing in particular are the same where they are equal, and differ from none. */
function isSame(one: Quantity, other: Quantity): boolean {
  return one.value === other.value && one.of === other.of;
}

function marks(all: readonly Quantity[], left: readonly Quantity[]): Finding['a'] {
  return [...marksOf(left, 'only'), ...marksOf(all.filter((one) => !left.includes(one)), 'shared')];
}
