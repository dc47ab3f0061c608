import type { Stance } from '../model/annotation';
import { fold } from '../text/fold';
import { foldedSet } from './folded';
import type { StanceSource } from './reporting-rows';

/**
 * How a noun tells whose words follow: by the pronoun glued on («تأكيده أن»), by the noun after it («إعلان الجيش أن»),
 * by the subject of its sentence («بحجة أن»), by the verb of saying that it leans on, if there is one («رد بالقول إن»), or not at all («مزاعم بأن»).
 */
export type NounBearer = 'pronoun' | 'after' | 'subject' | 'verb' | 'nobody';

/** A noun that reports speech when a clause with أن follows. */
export interface ReportingNoun {
  readonly stance: Stance;
  readonly bearer: NounBearer;
}

/** Nouns of action of the verbs of saying. */
const ACTIONS: readonly (readonly [noun: string, stance: Stance, source: StanceSource])[] = [
  ['إعلان', 'neutral', 'wehr'],
  ['تصريح', 'neutral', 'wehr'],
  ['إشارة', 'neutral', 'curated'],
  ['توضيح', 'neutral', 'wehr'],
  ['كشف', 'neutral', 'curated'],
  ['تأكيد', 'affirms', 'wehr'],
  ['تشديد', 'affirms', 'wehr'],
  ['إصرار', 'affirms', 'wehr'],
  ['نفي', 'denies', 'wehr'],
  ['إنكار', 'denies', 'wehr'],
  ['ادعاء', 'doubts', 'wehr'],
  ['تشكيك', 'doubts', 'wehr'],
  ['اعتراف', 'admits', 'wehr'],
  ['إقرار', 'admits', 'wehr'],
  ['تلميح', 'hints', 'wehr'],
  ['ترجيح', 'hints', 'curated'],
  ['تحذير', 'warns', 'wehr'],
  ['تهديد', 'warns', 'wehr'],
  ['تعهد', 'promises', 'wehr'],
  ['مطالبة', 'asks', 'wehr'],
];

/** Nouns before أن with a bearer of another kind. */
const OTHERS: readonly (readonly [words: string, stance: Stance, bearer: NounBearer, source: StanceSource])[] = [
  ['بزعم بدعوى بحجة بذريعة بادعاء', 'doubts', 'subject', 'wehr'],
  ['بزعمه بزعمها بزعمهم زعمهم', 'doubts', 'pronoun', 'wehr'],
  ['مزاعم ادعاءات', 'doubts', 'nobody', 'wehr'],
  ['شائعات إشاعات', 'doubts', 'nobody', 'curated'],
  ['اتهامات', 'neutral', 'nobody', 'curated'],
  ['قول', 'neutral', 'after', 'wehr'],
  ['بالقول بالإعلان بالإشارة بالتذكير', 'neutral', 'verb', 'curated'],
  ['بالتأكيد بالتشديد التأكيد التشديد', 'affirms', 'verb', 'curated'],
  ['بالتحذير', 'warns', 'verb', 'curated'],
];

/** Verbs of doing again: «أعاد الوزير التأكيد أن» reports, «يجب التأكيد أن» does not. */
export const AGAIN = foldedSet('أعاد أعادت أعادوا يعيد تعيد عاود عاودت جدد جددت يجدد تجدد مجددا مجددة كرر كررت يكرر تكرر');

const PRONOUNS = ['ه', 'ها', 'هم', 'هما'] as const;

const NOUNS = new Map<string, ReportingNoun>();
for (const [noun, stance] of ACTIONS) {
  NOUNS.set(fold(noun), { stance, bearer: 'after' });
  const stem = noun.replace(/ة$/, 'ت');
  for (const pronoun of PRONOUNS) for (const preposition of ['', 'ب', 'ل']) NOUNS.set(fold(`${preposition}${stem}${pronoun}`), { stance, bearer: 'pronoun' });
}
for (const [words, stance, bearer] of OTHERS) for (const word of foldedSet(words)) NOUNS.set(word, { stance, bearer });

/** The reporting noun that a folded word is, a leading و taken off; null when it is none. */
export function reportingNoun(key: string): ReportingNoun | null {
  return NOUNS.get(key) ?? (key.startsWith('و') ? (NOUNS.get(key.slice(1)) ?? null) : null);
}
