import type { Stance } from '../model/annotation';

/** Where a row's stance comes from: the gloss of the verb in Wehr's Dictionary of Modern Written Arabic (4th ed.), or the use of newsrooms, read by the makers of this table. */
export type StanceSource = 'wehr' | 'curated';

/** Past, present, participle; an empty place where the form is also another word. */
export type VerbRow = readonly [past: string, present: string, participle: string, source: StanceSource];

/** Verbs followed by a reported clause, by what they say of the speaker. The classes follow Alrahabi (2010) and, for what a verb tells of the words' truth, PDTB (2007) and FactBank (2009). */
export const WITH_CLAUSE: Readonly<Record<Stance, readonly VerbRow[]>> = {
  neutral: [
    ['قال', 'يقول', 'قائل', 'wehr'],
    ['ذكر', 'يذكر', '', 'wehr'],
    ['أضاف', 'يضيف', 'مضيف', 'wehr'],
    ['تابع', 'يتابع', 'متابع', 'curated'],
    ['أردف', 'يردف', 'مردف', 'curated'],
    ['استطرد', 'يستطرد', 'مستطرد', 'curated'],
    ['استدرك', 'يستدرك', 'مستدرك', 'curated'],
    ['أوضح', 'يوضح', 'موضح', 'wehr'],
    ['أعلن', 'يعلن', 'معلن', 'wehr'],
    ['صرح', 'يصرح', 'مصرح', 'wehr'],
    ['أشار', 'يشير', 'مشير', 'curated'],
    ['لفت', 'يلفت', 'لافت', 'curated'],
    ['نوه', 'ينوه', 'منوه', 'curated'],
    ['أفاد', 'يفيد', '', 'wehr'],
    ['أخبر', 'يخبر', 'مخبر', 'wehr'],
    ['أبلغ', '', 'مبلغ', 'wehr'],
    ['كتب', 'يكتب', 'كاتب', 'wehr'],
    ['غرد', 'يغرد', 'مغرد', 'curated'],
    ['رد', 'يرد', '', 'wehr'],
    ['أجاب', 'يجيب', 'مجيب', 'wehr'],
    ['علق', 'يعلق', 'معلق', 'wehr'],
    ['روى', 'يروي', '', 'wehr'],
    ['حكى', 'يحكي', '', 'wehr'],
    ['واصل', 'يواصل', '', 'curated'],
    ['ختم', 'يختم', '', 'curated'],
    ['اختتم', 'يختتم', 'مختتم', 'curated'],
    ['خلص', 'يخلص', '', 'curated'],
    ['شرح', 'يشرح', 'شارح', 'wehr'],
    ['فسر', 'يفسر', 'مفسر', 'wehr'],
    ['نقل', 'ينقل', '', 'wehr'],
    ['أورد', 'يورد', '', 'curated'],
    ['كشف', 'يكشف', 'كاشف', 'wehr'],
    ['رأى', 'يرى', '', 'wehr'],
    ['اعتبر', 'يعتبر', 'معتبر', 'wehr'],
    ['توقع', 'يتوقع', 'متوقع', 'wehr'],
    ['قدر', '', '', 'wehr'],
    ['بينت', 'يبين', 'مبين', 'wehr'],
    ['لخص', 'يلخص', '', 'curated'],
    ['استنتج', 'يستنتج', '', 'wehr'],
    ['اقترح', 'يقترح', '', 'wehr'],
    ['برر', 'يبرر', 'مبرر', 'wehr'],
    ['اشتكى', 'يشتكي', '', 'wehr'],
    ['احتج', 'يحتج', '', 'wehr'],
    ['جادل', 'يجادل', 'مجادل', 'wehr'],
  ],
  affirms: [
    ['أكد', 'يؤكد', 'مؤكد', 'wehr'],
    ['شدد', 'يشدد', 'مشدد', 'wehr'],
    ['جزم', 'يجزم', 'جازم', 'wehr'],
    ['أصر', 'يصر', 'مصر', 'wehr'],
    ['جدد', 'يجدد', 'مجدد', 'curated'],
    ['كرر', 'يكرر', 'مكرر', 'wehr'],
    ['أقسم', 'يقسم', '', 'wehr'],
    ['طمأن', 'يطمئن', 'مطمئن', 'wehr'],
  ],
  denies: [
    ['نفى', 'ينفي', 'نافي', 'wehr'],
    ['أنكر', 'ينكر', 'منكر', 'wehr'],
    ['كذب', 'يكذب', 'مكذب', 'wehr'],
    ['دحض', 'يدحض', '', 'wehr'],
    ['فند', 'يفند', 'مفند', 'wehr'],
  ],
  doubts: [
    ['زعم', 'يزعم', 'زاعم', 'wehr'],
    ['ادعى', 'يدعي', 'مدعي', 'wehr'],
    ['شكك', 'يشكك', 'مشكك', 'wehr'],
    ['استبعد', 'يستبعد', 'مستبعد', 'wehr'],
  ],
  admits: [
    ['اعترف', 'يعترف', 'معترف', 'wehr'],
    ['أقر', 'يقر', 'مقر', 'wehr'],
  ],
  hints: [
    ['ألمح', 'يلمح', 'ملمح', 'wehr'],
    ['لمح', '', '', 'wehr'],
    ['رجح', 'يرجح', 'مرجح', 'curated'],
    ['أوحى', 'يوحي', 'موحي', 'wehr'],
  ],
  warns: [
    ['حذر', 'يحذر', 'محذر', 'wehr'],
    ['هدد', 'يهدد', 'مهدد', 'wehr'],
    ['توعد', 'يتوعد', 'متوعد', 'wehr'],
    ['أنذر', 'ينذر', 'منذر', 'wehr'],
    ['نبه', 'ينبه', 'منبه', 'wehr'],
  ],
  promises: [
    ['تعهد', 'يتعهد', 'متعهد', 'wehr'],
    ['وعد', '', 'واعد', 'wehr'],
    ['التزم', 'يلتزم', 'ملتزم', 'wehr'],
  ],
  asks: [
    ['سأل', 'يسأل', 'سائل', 'wehr'],
    ['تساءل', 'يتساءل', 'متسائل', 'wehr'],
    ['استفسر', 'يستفسر', 'مستفسر', 'wehr'],
    ['طالب', 'يطالب', 'مطالب', 'wehr'],
    ['اشترط', 'يشترط', 'مشترط', 'wehr'],
  ],
};

/** Verbs followed by words in marks, not by a reported clause. */
export const WITH_MARKS: Readonly<Partial<Record<Stance, readonly VerbRow[]>>> = {
  neutral: [
    ['وصف', 'يصف', 'واصف', 'wehr'],
    ['تحدث', 'يتحدث', 'متحدث', 'wehr'],
    ['أعرب', 'يعرب', 'معرب', 'wehr'],
    ['عبر', 'يعبر', 'معبر', 'wehr'],
    ['انتقد', 'ينتقد', 'منتقد', 'wehr'],
    ['ندد', 'يندد', 'مندد', 'wehr'],
    ['أدان', 'يدين', '', 'wehr'],
    ['استنكر', 'يستنكر', 'مستنكر', 'wehr'],
    ['رحب', 'يرحب', 'مرحب', 'wehr'],
    ['أشاد', 'يشيد', 'مشيد', 'wehr'],
    ['اتهم', 'يتهم', 'متهم', 'wehr'],
    ['أبدى', 'يبدي', 'مبدي', 'curated'],
    ['أثنى', 'يثني', 'مثني', 'wehr'],
    ['سخر', 'يسخر', 'ساخر', 'wehr'],
  ],
  denies: [
    ['رفض', 'يرفض', 'رافض', 'wehr'],
  ],
  asks: [
    ['دعا', 'يدعو', 'داعي', 'wehr'],
    ['حث', 'يحث', '', 'wehr'],
    ['ناشد', 'يناشد', 'مناشد', 'wehr'],
    ['طلب', 'يطلب', 'طالب', 'wehr'],
  ],
};

/** Verbs of naming report only with an object («ما سماه "…"»): bare, they give a child or a thing its name. */
export const NAMING: readonly VerbRow[] = [['سمى', 'يسمي', '', 'wehr'], ['أسمى', '', '', 'wehr']];
