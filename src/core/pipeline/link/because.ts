import type { Evidence } from '../../model/evidence';

/** What linking decides by. */
export type LinkRule =
  | 'alias'
  | 'as-elsewhere'
  | 'called-after'
  | 'first-name-of'
  | 'gender'
  | 'institution-of'
  | 'known-bearer'
  | 'likeliest'
  | 'metonym'
  | 'neighbour'
  | 'part-of-name'
  | 'region-by-context'
  | 'sole-institution'
  | 'son-of'
  | 'surname-of'
  | 'title'
  | 'town-by-context'
  | 'variant'
  | 'vowel-marks';

/** The evidence that a reader is shown for a decision; `words` are those that decided. */
export function because(rule: LinkRule, words: string | null): Evidence {
  return { by: 'rule', id: `link.${rule}`, words, score: null };
}
