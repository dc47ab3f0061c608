import type { Stance } from '../model/annotation';
import { foldedMap, foldedSet } from './folded';
import type { ReportingForm } from './reporting-verbs';

/** Before a present these deny it. */
export const NEGATIONS: ReadonlySet<string> = foldedSet('لا لم لن ولا ولم ولن فلا فلم فلن');

/** What verbs say under a negation, by their presents; those that are not here then report nothing («لم يؤكد أن»). From their use in newsrooms: who does not rule out points at it, who does not deny a deed owns it. */
const NEGATED: ReadonlyMap<string, Stance> = foldedMap<Stance>({
  'ينفي ينف ينفوا ينفون تنفي تنف': 'hints',
  'يستبعد يستبعدوا يستبعدون تستبعد': 'hints',
  'ينكر ينكروا ينكرون تنكر': 'admits',
  'يخفي يخف يخفوا يخفون تخفي تخف': 'admits',
  'يشكك يشككوا يشككون تشكك': 'affirms',
});

/** Passives that are written as nothing else. */
const PASSIVES: ReadonlyMap<string, ReportingForm['kind']> = foldedMap<ReportingForm['kind']>({ قيل: 'past', يقال: 'present' });

/** Verbs whose present with a damma on its first letter is passive: others have that damma in the active, too. */
const FIRST_FORM = foldedSet('يزعم تزعم يذكر تذكر ينقل تنقل يقال يكتب يروي يكشف');

const SHARED = { clause: true, object: false, ending: null, company: null, atOnce: false } as const;

/** The form of a folded word after a negation; null when it then reports nothing. */
export function negatedForm(key: string): ReportingForm | null {
  const stance = NEGATED.get(key);
  if (stance === undefined) return null;
  return { ...SHARED, kind: 'present', stance, agreement: key.startsWith('ت') ? 'f' : /(?:وا|ون)$/.test(key) ? 'p' : 'm' };
}

/** The form of a folded word that is passive in whatever way it is written («قيل»). */
export function passiveForm(key: string): ReportingForm | null {
  const kind = PASSIVES.get(key);
  return kind === undefined ? null : { ...SHARED, kind, stance: 'neutral', agreement: 'm' };
}

/** True when a damma after the first letter makes the passive of a form («زُعم», «يُزعم»; «يُعلن» is active). */
export function isPassive(form: ReportingForm, key: string): boolean {
  return form.kind === 'past' || (form.kind === 'present' && FIRST_FORM.has(key));
}
