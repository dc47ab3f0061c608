import { quantities, type Quantity } from '../text/numbers';
import { marksOf, said, type Difference, type Finding } from './difference';
import { sameMatter, type Told } from './told';

/** Numbers of one unit or noun that both give, where neither side has the other's. A number that only one side gives is no difference: the other is silent. */
export function compareNumbers(a: Told, b: Told): Finding {
  const [inA, inB] = [numbersOf(a), numbersOf(b)];
  const leftA = inA.filter((one) => !inB.some((other) => isSame(one, other)));
  const leftB = inB.filter((one) => !inA.some((other) => isSame(one, other)));
  const differences = unitsOf(leftA).flatMap((of): readonly Difference[] => {
    const [here, there] = [leftA.filter((one) => one.of === of), leftB.filter((one) => one.of === of)];
    const told = here.filter((one) => there.some((other) => sameMatter(a, one, b, other)));
    const answered = there.filter((other) => here.some((one) => sameMatter(a, one, b, other)));
    return told.length === 0 ? [] : [{ aspect: 'number', of, a: told.map(said), b: answered.map(said) }];
  });
  return { differences, a: marks(inA, leftA), b: marks(inB, leftB) };
}

function numbersOf({ article, blocks }: Told): readonly Quantity[] {
  return blocks.flatMap((block) => quantities(article.text, block, article.times));
}

/** Numbers of nothing in particular are the same where they are equal, and differ from none. */
function isSame(one: Quantity, other: Quantity): boolean {
  return one.value === other.value && one.of === other.of;
}

function unitsOf(numbers: readonly Quantity[]): readonly string[] {
  return [...new Set(numbers.map(({ of }) => of))].filter((of) => of !== null);
}

function marks(all: readonly Quantity[], left: readonly Quantity[]): Finding['a'] {
  return [...marksOf(left, 'only'), ...marksOf(all.filter((one) => !left.includes(one)), 'shared')];
}
