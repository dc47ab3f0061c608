import { words } from './whole-word-table';

const whole: ReadonlySet<string> = new Set(words);
const ENDINGS = ['ا', 'ين', 'ون', 'ان', 'ات'] as const;

/** True for folded words whose first letter looks like a particle and is none, whatever the corpus says. */
export function isWholeWord(form: string): boolean {
  return whole.has(form) || ENDINGS.some((ending) => form.endsWith(ending) && whole.has(form.slice(0, -ending.length)));
}
