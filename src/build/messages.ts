import type { Correction } from '../core/corrections/correction';
import type { BadCorrections } from '../core/corrections/corrections-file';
import type { SeedFailure } from '../core/model/corpus';
import type { LineageCounts } from '../core/anchor/lineage/trace-corpus';
import type { BadPrevious } from './read-previous';

/** Languages that the command line speaks. */
export type Language = 'ar' | 'en';

const FAILURES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    empty: 'the file holds no text',
    binary: 'the file is no text',
    'lone-surrogate': 'the file holds half a character (lone surrogate)',
    'too-large': 'the file is too large',
    undecodable: 'the bytes fit no known encoding',
    mojibake: 'the text was decoded wrongly before it was saved (mojibake)',
    unreadable: 'the file cannot be read',
    'bad-name': 'the file name cannot be an article id',
    'bad-sidecar': 'the sidecar is not valid',
    'duplicate-id': 'another file gives the same article id',
    internal: 'fault of the program, please report it',
  },
  ar: {
    empty: 'الملف بلا نص',
    binary: 'الملف ليس نصًا',
    'lone-surrogate': 'في الملف نصف حرف (بديل منفرد)',
    'too-large': 'الملف أكبر من الحد',
    undecodable: 'لا ترميز معروفًا يوافق بايتات الملف',
    mojibake: 'حُفظ النص بعد فك ترميز خاطئ',
    unreadable: 'تعذرت قراءة الملف',
    'bad-name': 'اسم الملف لا يصلح معرّفًا لمقال',
    'bad-sidecar': 'الملف المرافق غير صالح',
    'duplicate-id': 'ملف آخر يعطي المعرّف نفسه',
    internal: 'خلل في البرنامج، يُرجى الإبلاغ عنه',
  },
};

const BAD_CORRECTIONS: Readonly<Record<Language, Readonly<Record<BadCorrections['code'] | 'unreadable', string>>>> = {
  en: { unreadable: 'the file cannot be read', 'no-json': 'the file is no JSON', 'no-corrections': 'the file holds no corrections of this reader', version: 'the file is of a version that is not known', damaged: 'the file does not hold' },
  ar: { unreadable: 'تعذرت قراءة الملف', 'no-json': 'الملف ليس JSON', 'no-corrections': 'ليس في الملف تصحيحات لهذا القارئ', version: 'الملف بإصدار غير معروف', damaged: 'الملف غير سليم' },
};

const BAD_PREVIOUS: Readonly<Record<Language, Readonly<Record<BadPrevious['code'], string>>>> = {
  en: { 'no-corpus': 'the folder holds no corpus', version: 'the corpus is of a version that is not known', damaged: 'a file of the corpus is missing or does not hold' },
  ar: { 'no-corpus': 'ليس في المجلد مجموعة مقالات مجمّعة', version: 'المجموعة بإصدار غير معروف', damaged: 'ملف من المجموعة مفقود أو غير سليم' },
};

const LINEAGE: Readonly<Record<Language, Readonly<Record<keyof LineageCounts, string>>>> = {
  en: { kept: 'kept', edited: 'edited', split: 'split', merged: 'merged', moved: 'moved', removed: 'removed', inserted: 'inserted', gone: 'gone', renamed: 'renamed' },
  ar: { kept: 'بقيت', edited: 'عُدّلت', split: 'قُسمت', merged: 'دُمجت', moved: 'نُقلت', removed: 'حُذفت', inserted: 'أُضيفت', gone: 'لم تعد موجودة', renamed: 'تغيّر معرّفها' },
};

const LABELS = {
  en: {
    articles: 'articles', compiled: 'compiled', reused: 'reused', written: 'files written', blocks: 'blocks', mentions: 'mentions',
    times: 'times', quotations: 'quotations', diagnostics: 'diagnostics', ignored: 'ignored (neither .txt nor .md)', failed: 'failed', none: 'none',
    unchanged: 'nothing changed since the last run', noSeeds: 'no article found', working: 'compiling',
    corrections: 'corrections', idle: 'that found nothing', everywhere: 'everywhere', nothing: 'nothing fits it',
    paragraphs: 'paragraphs since the previous corpus', since: 'articles since the previous corpus',
  },
  ar: {
    articles: 'مقالات', compiled: 'جُمعت', reused: 'أُعيد استعمالها', written: 'ملفات كُتبت', blocks: 'كتل', mentions: 'أسماء',
    times: 'أزمنة', quotations: 'اقتباسات', diagnostics: 'ملاحظات', ignored: 'تُركت (ليست txt ولا md)', failed: 'فشلت', none: 'لا شيء',
    unchanged: 'لم يتغير شيء منذ آخر تشغيل', noSeeds: 'لا مقال هنا', working: 'يُجمع',
    corrections: 'تصحيحات', idle: 'لم تجد شيئًا', everywhere: 'في كل المقالات', nothing: 'لا شيء يوافقه',
    paragraphs: 'الفقرات منذ المجموعة السابقة', since: 'المقالات منذ المدونة السابقة',
  },
} as const;

/** The words of the command line. */
export type Labels = { readonly [Key in keyof (typeof LABELS)['en']]: string };

/** The language asked for, else that of the environment, else English. */
export function chooseLanguage(asked: string | undefined, environment: string | undefined): Language {
  return (asked ?? environment ?? '').startsWith('ar') ? 'ar' : 'en';
}

/** The labels of a language. */
export function labelsOf(language: Language): Labels {
  return LABELS[language];
}

/** One line for one failed file: where, why, code. */
export function failureLine({ file, line, code, detail }: SeedFailure, language: Language): string {
  const place = line === null ? file : `${file}:${line}`;
  const reason = FAILURES[language][code] ?? code;
  return printable(`✗ ${place}: ${reason}${detail === '' ? '' : ` (${detail})`} [${code}]`);
}

/** One line for a file of corrections that cannot be used. */
export function badCorrectionsLine(file: string, { code, place }: { readonly code: BadCorrections['code'] | 'unreadable'; readonly place: string }, language: Language): string {
  return printable(`✗ ${file}: ${BAD_CORRECTIONS[language][code]}${place === '' ? '' : ` (${place})`} [${code}]`);
}

/** One line for a previous corpus that cannot be used. */
export function badPreviousLine(folder: string, { code, place }: BadPrevious, language: Language): string {
  return printable(`✗ ${folder}: ${BAD_PREVIOUS[language][code]}${place === '' ? '' : ` (${place})`} [${code}]`);
}

/** Two lines for what became of a previous corpus: its paragraphs, its articles. */
export function lineageLines({ gone, renamed, ...paragraphs }: LineageCounts, language: Language): readonly string[] {
  const { paragraphs: ofParagraphs, since } = LABELS[language];
  const say = LINEAGE[language];
  const steps = (['kept', 'edited', 'split', 'merged', 'moved', 'removed', 'inserted'] as const).map((kind) => `${say[kind]} ${paragraphs[kind]}`);
  return [`${ofParagraphs}: ${steps.join(' · ')}`, `${since}: ${say.gone} ${gone} · ${say.renamed} ${renamed}`];
}

/** One line for a correction that found nothing to correct. */
export function idleLine(correction: Correction, language: Language): string {
  const say = LABELS[language];
  const words = 'spelling' in correction ? ` «${correction.spelling}»` : '';
  return printable(`• ${correction.kind} ${correction.entity.id}${words} (${correction.article ?? say.everywhere}): ${say.nothing}`);
}

/** File names may hold anything; a terminal must not obey them. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
