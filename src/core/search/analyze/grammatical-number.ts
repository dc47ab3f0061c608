import { stemOf } from './analyze-word';
import { BROKEN_PLURALS, PARTICIPLES } from './broken-plurals';
import { withoutEndings } from './endings';
import type { Vocabulary } from './vocabulary';

const ARTICLE = 'ال';
const SHORTEST_WITH_ARTICLE = 5;

const RULES = BROKEN_PLURALS.map(([plural, singular]) => ({
  toSingular: { from: asExpression(plural), to: asReplacement(singular) },
  toPlural: { from: asExpression(singular), to: asReplacement(plural) },
}));

const PERSONS = ['ي', 'ت', 'ن'] as const;
const PRESENT = /^[يتن](.{3,})$/u;
const SOUND_PLURALS = ['ون', 'ين'] as const;
/** Under a shorter stem stand words of all kinds, so that the other number itself must be in the corpus. */
const SHORTEST_TELLING_STEM = 3;
/** Endings of the sound plural, the dual and the accusative, folded. */
const SOUND_ENDINGS = ['ون', 'ين', 'ات', 'ان', 'ا'] as const;
const SHORTEST_SINGULAR = 3;

/** Stems under which the other numbers of a folded word without particles would stand, and the other persons of a verb, its own left out. Proposals: to be checked against the corpus. */
export function numberStems(bare: string, vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.isName(bare)) return [];
  const own = stemOf(bare, vocabulary);
  const free = withoutEndings(bare, bare, vocabulary);
  const broken = [free, own].filter((form) => form.length >= SHORTEST_TELLING_STEM).flatMap((form) => brokenNumbers(form, vocabulary));
  const stems = broken.flatMap((other) => {
    const stem = stemOf(other, vocabulary);
    return stem.length >= SHORTEST_TELLING_STEM || isKnown(other, vocabulary) ? [stem] : [];
  });
  const sound = soundNumbers(bare).filter((other) => isKnown(other, vocabulary)).map((other) => stemOf(other, vocabulary));
  const persons = otherPersons(bare, vocabulary).map((other) => stemOf(other, vocabulary));
  return [...new Set([...stems, ...sound, ...persons])].filter((stem) => stem !== own);
}

/** «تعاني», «نعاني» of «يعاني», where the corpus has them and no noun of these letters («التقدم»). */
function otherPersons(bare: string, vocabulary: Vocabulary): readonly string[] {
  const rest = PRESENT.exec(bare)?.[1];
  if (rest === undefined) return [];
  const [own, ...others] = [bare, ...PERSONS.map((person) => person + rest).filter((form) => form !== bare)];
  const isVerb = (form: string | undefined): form is string => form !== undefined && vocabulary.frequency(ARTICLE + form) === 0;
  return isVerb(own) ? others.filter((form) => isVerb(form) && vocabulary.frequency(form) > 0) : [];
}

/** Words that may be the singular or a broken plural of a folded word, without article. What has a sound plural is no broken one: «مقاتلون» keep «مقاتل» from «مقتل». */
function brokenNumbers(form: string, vocabulary: Vocabulary): readonly string[] {
  const plain = withoutArticle(form);
  const isPlural = !hasSoundPlural(plain, vocabulary);
  const proposals = RULES.flatMap(({ toSingular, toPlural }) => [
    ...(isPlural && toSingular.from.test(plain) ? [plain.replace(toSingular.from, toSingular.to)] : []),
    ...(toPlural.from.test(plain) ? [plain.replace(toPlural.from, toPlural.to)].filter((plural) => !hasSoundPlural(plural, vocabulary)) : []),
  ]);
  return [...new Set(proposals)];
}

function hasSoundPlural(plain: string, vocabulary: Vocabulary): boolean {
  return PARTICIPLES.has(plain) || SOUND_PLURALS.some((ending) => vocabulary.frequency(plain + ending) + vocabulary.frequency(ARTICLE + plain + ending) > 0);
}

/** The same for sound plurals and duals, and for the accusative. The light stem misses them where the singular itself ends like a plural («نحات», «نحاتون»). */
function soundNumbers(form: string): readonly string[] {
  const plain = withoutArticle(form);
  const ending = SOUND_ENDINGS.find((one) => plain.endsWith(one) && plain.length - one.length >= SHORTEST_SINGULAR);
  const singulars = ending === undefined ? [plain] : [plain, plain.slice(0, -ending.length)];
  return singulars.flatMap((singular) => [singular, ...SOUND_ENDINGS.map((one) => singular + one)]);
}

function isKnown(form: string, vocabulary: Vocabulary): boolean {
  return vocabulary.frequency(form) + vocabulary.frequency(ARTICLE + form) > 0;
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
