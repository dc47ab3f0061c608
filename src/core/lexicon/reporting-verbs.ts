import type { Stance } from '../model/annotation';
import { fold } from '../text/fold';

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
}

/** Past, present, participle; an empty place where the form is also another word. */
type Row = readonly [past: string, present: string, participle: string];

/** Reported clauses; collected from Arabic news style (Alrahabi 2010's classes of enunciation) and the dictionaries' verbs of saying. */
const WITH_CLAUSE: Readonly<Record<Stance, readonly Row[]>> = {
  neutral: [
    ['قال', 'يقول', 'قائل'], ['ذكر', 'يذكر', ''], ['أضاف', 'يضيف', 'مضيف'], ['تابع', 'يتابع', 'متابع'], ['أردف', 'يردف', 'مردف'],
    ['استطرد', 'يستطرد', 'مستطرد'], ['استدرك', 'يستدرك', 'مستدرك'], ['أوضح', 'يوضح', 'موضح'], ['أعلن', 'يعلن', 'معلن'], ['صرح', 'يصرح', 'مصرح'],
    ['أشار', 'يشير', 'مشير'], ['لفت', 'يلفت', 'لافت'], ['نوه', 'ينوه', 'منوه'], ['أفاد', 'يفيد', ''], ['أخبر', 'يخبر', 'مخبر'],
    ['أبلغ', '', 'مبلغ'], ['كتب', 'يكتب', 'كاتب'], ['غرد', 'يغرد', 'مغرد'], ['رد', 'يرد', ''], ['أجاب', 'يجيب', 'مجيب'],
    ['علق', 'يعلق', 'معلق'], ['روى', 'يروي', ''], ['حكى', 'يحكي', ''], ['واصل', 'يواصل', ''],
    ['ختم', 'يختم', ''], ['اختتم', 'يختتم', 'مختتم'], ['خلص', 'يخلص', ''], ['شرح', 'يشرح', 'شارح'], ['فسر', 'يفسر', 'مفسر'],
    ['نقل', 'ينقل', ''], ['أورد', 'يورد', ''], ['كشف', 'يكشف', 'كاشف'], ['رأى', 'يرى', ''], ['اعتبر', 'يعتبر', 'معتبر'],
    ['توقع', 'يتوقع', 'متوقع'], ['قدر', '', ''], ['بينت', 'يبين', 'مبين'], ['لخص', 'يلخص', ''], ['استنتج', 'يستنتج', ''],
    ['اقترح', 'يقترح', ''], ['برر', 'يبرر', 'مبرر'], ['اشتكى', 'يشتكي', ''],
    ['احتج', 'يحتج', ''], ['جادل', 'يجادل', 'مجادل'],
  ],
  affirms: [
    ['أكد', 'يؤكد', 'مؤكد'], ['شدد', 'يشدد', 'مشدد'], ['جزم', 'يجزم', 'جازم'], ['أصر', 'يصر', 'مصر'], ['جدد', 'يجدد', 'مجدد'],
    ['كرر', 'يكرر', 'مكرر'], ['أقسم', 'يقسم', ''], ['طمأن', 'يطمئن', 'مطمئن'],
  ],
  denies: [['نفى', 'ينفي', 'نافي'], ['أنكر', 'ينكر', 'منكر'], ['كذب', 'يكذب', 'مكذب'], ['دحض', 'يدحض', ''], ['فند', 'يفند', 'مفند']],
  doubts: [['زعم', 'يزعم', 'زاعم'], ['ادعى', 'يدعي', 'مدعي'], ['شكك', 'يشكك', 'مشكك'], ['استبعد', 'يستبعد', 'مستبعد']],
  admits: [['اعترف', 'يعترف', 'معترف'], ['أقر', 'يقر', 'مقر']],
  hints: [['ألمح', 'يلمح', 'ملمح'], ['لمح', '', ''], ['رجح', 'يرجح', 'مرجح'], ['أوحى', 'يوحي', 'موحي']],
  warns: [['حذر', 'يحذر', 'محذر'], ['هدد', 'يهدد', 'مهدد'], ['توعد', 'يتوعد', 'متوعد'], ['أنذر', 'ينذر', 'منذر'], ['نبه', 'ينبه', 'منبه']],
  promises: [['تعهد', 'يتعهد', 'متعهد'], ['وعد', '', 'واعد'], ['التزم', 'يلتزم', 'ملتزم']],
  asks: [['سأل', 'يسأل', 'سائل'], ['تساءل', 'يتساءل', 'متسائل'], ['استفسر', 'يستفسر', 'مستفسر'], ['طالب', 'يطالب', 'مطالب'], ['اشترط', 'يشترط', 'مشترط']],
};

/** Followed by words in marks, not by a reported clause. */
const WITH_MARKS: Readonly<Partial<Record<Stance, readonly Row[]>>> = {
  neutral: [
    ['وصف', 'يصف', 'واصف'], ['تحدث', 'يتحدث', 'متحدث'], ['أعرب', 'يعرب', 'معرب'], ['عبر', 'يعبر', 'معبر'], ['انتقد', 'ينتقد', 'منتقد'],
    ['ندد', 'يندد', 'مندد'], ['أدان', 'يدين', ''], ['استنكر', 'يستنكر', 'مستنكر'], ['رحب', 'يرحب', 'مرحب'], ['أشاد', 'يشيد', 'مشيد'],
    ['اتهم', 'يتهم', 'متهم'], ['أبدى', 'يبدي', 'مبدي'], ['أثنى', 'يثني', 'مثني'], ['سخر', 'يسخر', 'ساخر'],
  ],
  denies: [['رفض', 'يرفض', 'رافض']],
  asks: [['دعا', 'يدعو', 'داعي'], ['حث', 'يحث', ''], ['ناشد', 'يناشد', 'مناشد'], ['طلب', 'يطلب', 'طالب']],
};

/** Verbs of naming report only with an object («ما سماه "…"»): bare, they give a child or a thing its name. */
const NAMING: readonly Row[] = [['سمى', 'يسمي', ''], ['أسمى', '', '']];

/** «نقلت عنه قوله إن»: the noun of saying with its speaker glued on. */
const MASDARS = { قوله: 'm', قولها: 'f', قولهم: 'p', قولهما: 'p' } as const satisfies Readonly<Record<string, ReportingForm['agreement']>>;

/** Before two letters it is more often a letter of the word («فرد», «ورد»). */
const CONJUNCTION = /^[وف]...+/;

const OBJECTS = ['ه', 'ها', 'هم', 'هما'] as const;

const FORMS = new Map<string, ReportingForm>();
for (const [table, clause] of [[WITH_CLAUSE, true], [WITH_MARKS, false]] as const) {
  for (const [stance, rows] of Object.entries(table) as [Stance, readonly Row[]][]) for (const row of rows) inflect(row, stance, clause);
}
for (const row of NAMING) inflect(row, 'neutral', false, true);
for (const [word, agreement] of Object.entries(MASDARS)) add(word, { kind: 'masdar', stance: 'neutral', agreement, clause: true, object: false, ending: null, company: null });

/** The form that a folded word is, a leading و or ف («وقال») taken off; null when it reports nothing. */
export function reportingForm(key: string): ReportingForm | null {
  return FORMS.get(key) ?? (CONJUNCTION.test(key) ? FORMS.get(key.slice(1)) : undefined) ?? null;
}

/** True when the folded word is a form only without its first letter: the و or ف is a conjunction. */
export function hasConjunction(key: string): boolean {
  return !FORMS.has(key) && CONJUNCTION.test(key) && FORMS.has(key.slice(1));
}

function inflect([past, present, participle]: Row, stance: Stance, clause: boolean, objectOnly = false): void {
  const shared = { stance, clause, object: false, ending: null, company: past === 'عبر' ? 'عن' : null } as const;
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
