import type { Stance } from '../model/annotation';
import { fold } from '../text/fold';
import { GOING_ON, NAMING, WITH_CLAUSE, WITH_MARKS, type VerbRow } from './reporting-rows';

/** One inflected form of a verb that reports speech. */
export interface ReportingForm {
  readonly kind: 'past' | 'present' | 'participle' | 'masdar';
  readonly stance: Stance;
  /** Of the subject: masculine, feminine, plural. */
  readonly agreement: 'm' | 'f' | 'p';
  /** True when a clause with أن/إن after it is what was said; false for verbs that are followed by words in marks alone («وصفه بـ"…"»). */
  readonly clause: boolean;
  /** True when an object is glued on («وصفته»). */
  readonly object: boolean;
  /** The written form must end so (رأى is a verb, رأي a noun). */
  readonly ending: string | null;
  /** The word that must follow a form which is also a preposition («عبر عن»), unless it is written with its shadda. */
  readonly company: string | null;
  /** True when what was said must follow at once («زاد أن», not «زاد العدد بعد أن»). */
  readonly atOnce: boolean;
}

/** «نقلت عنه قوله إن»: the noun of saying with its speaker glued on. */
const MASDARS = { قوله: 'm', قولها: 'f', قولهم: 'p', قولهما: 'p' } as const satisfies Readonly<Record<string, ReportingForm['agreement']>>;

/** Before two letters it is more often a letter of the word («فرد», «ورد»). */
const CONJUNCTION = /^[وف]...+/;

/** Verbs written like a preposition, by what then shows them to be verbs. */
const COMPANY: Readonly<Record<string, string>> = { عبر: fold('عن'), عقب: fold('على') };

const OBJECTS = ['ه', 'ها', 'هم', 'هما'] as const;

const FORMS = new Map<string, ReportingForm>();
for (const [table, clause] of [[WITH_CLAUSE, true], [WITH_MARKS, false]] as const) {
  for (const [stance, rows] of Object.entries(table) as [Stance, readonly VerbRow[]][]) for (const row of rows) inflect(row, stance, clause);
}
for (const row of NAMING) inflect(row, 'neutral', false, { objectOnly: true });
for (const row of GOING_ON) inflect(row, 'neutral', true, { atOnce: true });
for (const [word, agreement] of Object.entries(MASDARS)) add(word, { kind: 'masdar', stance: 'neutral', agreement, clause: true, object: false, ending: null, company: null, atOnce: false });

/** The form that a folded word is, a leading و or ف («وقال») taken off; null when it reports nothing. */
export function reportingForm(key: string): ReportingForm | null {
  return FORMS.get(key) ?? (CONJUNCTION.test(key) ? FORMS.get(key.slice(1)) : undefined) ?? null;
}

/** True when the folded word is a form only without its first letter: the و or ف is a conjunction. */
export function hasConjunction(key: string): boolean {
  return !FORMS.has(key) && CONJUNCTION.test(key) && FORMS.has(key.slice(1));
}

function inflect([past, present, participle]: VerbRow, stance: Stance, clause: boolean, { objectOnly = false, atOnce = false } = {}): void {
  const shared = { stance, clause, object: false, ending: null, company: COMPANY[past] ?? null, atOnce } as const;
  const stem = /[ىا]$/.test(past) ? past.slice(0, -1) : past;
  const fem = past.endsWith('ت') && past.length > 3 ? past : `${stem}ت`;
  if (!objectOnly) for (const [form, agreement] of [[past, 'm'], [`${past}ا`, 'p'], [fem, 'f'], [`${fem}ا`, 'p'], [`${stem}وا`, 'p'], [`${stem}ن`, 'p']] as const) {
    add(form, { ...shared, kind: 'past', agreement, ending: form === past && past.endsWith('ى') ? 'ى' : null });
  }
  for (const object of OBJECTS) {
    add(`${stem}${stem === past ? '' : 'ا'}${object}`, { ...shared, kind: 'past', agreement: 'm', object: true, ending: null });
    add(`${fem}${object}`, { ...shared, kind: 'past', agreement: 'f', object: true, ending: null });
    if (present !== '') add(`${present}${object}`, { ...shared, kind: 'present', agreement: 'm', object: true, ending: null });
  }
  if (present !== '' && !objectOnly) inflectPresent(present, shared);
  if (participle !== '') inflectParticiple(participle, shared);
}

function inflectPresent(present: string, shared: Omit<ReportingForm, 'kind' | 'agreement'>): void {
  const bare = present.slice(1);
  const stem = /[يىو]$/.test(bare) ? bare.slice(0, -1) : bare;
  const forms = [[present, 'm'], [`ت${bare}`, 'f'], [`ي${stem}ون`, 'p'], [`ي${bare}ان`, 'p'], [`ت${bare}ان`, 'p']] as const;
  for (const [form, agreement] of forms) add(form, { ...shared, kind: 'present', agreement, ending: null });
}

/** Only the accusative of circumstance («مؤكدًا»): the bare form is often a noun (متحدث, مصر, مقر). */
function inflectParticiple(participle: string, shared: Omit<ReportingForm, 'kind' | 'agreement'>): void {
  const stem = participle.endsWith('ي') ? participle.slice(0, -1) : participle;
  const forms = [[`${participle}ا`, 'm'], [`${participle}ة`, 'f'], [`${stem}ين`, 'p'], [`${participle}ات`, 'p'], [`${participle}تين`, 'p']] as const;
  for (const [form, agreement] of forms) add(form, { ...shared, kind: 'participle', agreement, ending: null });
}

function add(written: string, form: ReportingForm): void {
  const key = fold(written);
  if (!FORMS.has(key)) FORMS.set(key, form);
}
