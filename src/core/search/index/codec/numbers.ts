import type { BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import { riceParameter } from './rice';

const PARAMETER_BITS = 5;

/** Writes numbers of about the same size. How many there are must be known to whoever reads. */
export function writeNumbers(bits: BitWriter, numbers: readonly number[]): void {
  if (numbers.length === 0) return;
  const least = Math.min(...numbers);
  const parameter = riceParameter(numbers.reduce((sum, number) => sum + number - least, 0) / numbers.length);
  bits.gamma(least);
  bits.bits(parameter, PARAMETER_BITS);
  for (const number of numbers) bits.rice(number - least, parameter);
}

/** Reads what {@link writeNumbers} wrote. */
export function readNumbers(bits: BitReader, count: number): readonly number[] {
  if (count === 0) return [];
  const [least, parameter] = [bits.gamma(), bits.bits(PARAMETER_BITS)];
  return Array.from({ length: count }, () => least + bits.rice(parameter));
}

/** Writes what holds for each of some things and what does not. */
export function writeFlags(bits: BitWriter, flags: readonly boolean[]): void {
  for (const flag of flags) bits.bits(flag ? 1 : 0, 1);
}

/** Reads what {@link writeFlags} wrote. */
export function readFlags(bits: BitReader, count: number): readonly boolean[] {
  return Array.from({ length: count }, () => bits.bits(1) === 1);
}
