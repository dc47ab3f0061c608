import { stemOf } from './analyze-word';
import { BROKEN_PLURALS } from './broken-plurals';
import { withoutEndings } from './endings';
import type { Vocabulary } from './vocabulary';

const ARTICLE = 'ال';
const SHORTEST_WITH_ARTICLE = 5;

const RULES = BROKEN_PLURALS.map(([plural, singular]) => ({
  toSingular: { from: asExpression(plural), to: asReplacement(singular) },
  toPlural: { from: asExpression(singular), to: asReplacement(plural) },
}));

const SOUND_PLURALS = ['ون', 'ين'] as const;
/** Under a shorter stem stand words of all kinds, so that the other number itself must be in the corpus. */
const SHORTEST_TELLING_STEM = 3;
/** Endings of the sound plural and the dual, folded. */
const SOUND_ENDINGS = ['ون', 'ين', 'ات', 'ان'] as const;
const SHORTEST_SINGULAR = 3;

/** Stems under which the other numbers of a folded word without particles would stand, its own left out. Proposals: to be checked against the corpus. */
export function numberStems(bare: string, vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.isName(bare)) return [];
  const own = stemOf(bare, vocabulary);
  const stems = brokenNumbers(withoutEndings(bare, bare, vocabulary), vocabulary).flatMap((other) => {
    const stem = stemOf(other, vocabulary);
    return stem.length >= SHORTEST_TELLING_STEM || vocabulary.frequency(other) + vocabulary.frequency(ARTICLE + other) > 0 ? [stem] : [];
  });
  return [...new Set(stems)].filter((stem) => stem !== own);
}

/** Words that may be the singular or a broken plural of a folded word, without article. What has a sound plural is no broken one: «مقاتلون» keep «مقاتل» from «مقتل». */
export function brokenNumbers(form: string, vocabulary: Vocabulary): readonly string[] {
  const plain = withoutArticle(form);
  const isPlural = !hasSoundPlural(plain, vocabulary);
  const proposals = RULES.flatMap(({ toSingular, toPlural }) => [
    ...(isPlural && toSingular.from.test(plain) ? [plain.replace(toSingular.from, toSingular.to)] : []),
    ...(toPlural.from.test(plain) ? [plain.replace(toPlural.from, toPlural.to)].filter((plural) => !hasSoundPlural(plural, vocabulary)) : []),
  ]);
  return [...new Set(proposals)];
}

function hasSoundPlural(plain: string, vocabulary: Vocabulary): boolean {
  return SOUND_PLURALS.some((ending) => vocabulary.frequency(plain + ending) + vocabulary.frequency(ARTICLE + plain + ending) > 0);
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

/** A radical that stands twice must be the same letter twice. */
function asExpression(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/\d/g, (radical, at: number) => (pattern.indexOf(radical) === at ? '([\\u0621-\\u064a])' : `\\${radical}`))}$`);
}

function asReplacement(pattern: string): string {
  return pattern.replace(/\d/g, '$$$&');
}
