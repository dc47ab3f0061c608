import { stemOf } from './analyze-word';
import type { Vocabulary } from './vocabulary';

const ARTICLE = 'ال';
const SHORTEST_WITH_ARTICLE = 5;

/**
 * Patterns of broken plurals that are frequent in news, plural before singular, in folded spelling; digits stand for the radicals.
 * Source: W. Wright, A Grammar of the Arabic Language, I §304.
 */
const PATTERNS = [
  ['123اء', '12ي3'],
  ['1وا2ي3', '1ا2و3'],
  ['1وا23', '1ا23'],
  ['1وا23', '1ا23ه'],
  ['م1ا2ي3', 'م12و3'],
  ['م1ا2ي3', 'م12ا3'],
  ['م1ا23', 'م123'],
  ['م1ا23', 'م123ه'],
  ['ت1ا2ي3', 'ت12ي3'],
  ['12اي3', '12ي3ه'],
  ['12اي3', '12ا3ه'],
  ['ا12ا3', '123'],
  ['ا123ه', '12ا3'],
  ['12و3', '123'],
  ['123', '12ي3ه'],
] as const satisfies readonly (readonly [plural: string, singular: string])[];

const RULES = PATTERNS.flatMap(([plural, singular]) => [
  { from: asExpression(plural), to: asReplacement(singular) },
  { from: asExpression(singular), to: asReplacement(plural) },
]);

/** Endings of the sound plural and the dual, folded. */
const SOUND_ENDINGS = ['ون', 'ين', 'ات', 'ان'] as const;
const SHORTEST_SINGULAR = 3;

/** Stems under which the other numbers of a folded word without particles would stand, its own left out. Proposals: to be checked against the corpus. */
export function numberStems(bare: string, vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.isName(bare)) return [];
  const own = stemOf(bare, vocabulary);
  const stems = new Set(brokenNumbers(bare).map((other) => stemOf(other, vocabulary)));
  return [...stems].filter((stem) => stem !== own);
}

/** Words that may be the singular or a broken plural of a folded word, without article. Proposals: most are no words, to be checked against the corpus. */
export function brokenNumbers(form: string): readonly string[] {
  const plain = withoutArticle(form);
  const proposals = RULES.flatMap(({ from, to }) => (from.test(plain) ? [plain.replace(from, to)] : []));
  return [...new Set(proposals)];
}

/** The same for sound plurals and duals, with and without article. The light stem misses them where the singular itself ends like a plural («مدوّن», «مدوّنون»). */
export function soundNumbers(form: string): readonly string[] {
  const plain = withoutArticle(form);
  const ending = SOUND_ENDINGS.find((one) => plain.endsWith(one) && plain.length - one.length >= SHORTEST_SINGULAR);
  const singulars = ending === undefined ? [plain] : [plain, plain.slice(0, -ending.length)];
  const proposals = singulars.flatMap((singular) => [singular, ...SOUND_ENDINGS.map((one) => singular + one)]);
  return proposals.flatMap((proposal) => [proposal, ARTICLE + proposal]);
}

function withoutArticle(form: string): string {
  return form.startsWith(ARTICLE) && form.length >= SHORTEST_WITH_ARTICLE ? form.slice(ARTICLE.length) : form;
}

function asExpression(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/\d/g, '([\\u0621-\\u064a])')}$`);
}

function asReplacement(pattern: string): string {
  return pattern.replace(/\d/g, '$$$&');
}
