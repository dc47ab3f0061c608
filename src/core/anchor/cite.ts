import type { ArticleDate } from '../model/article';

/** What a quotation tells about its source. */
export interface Cited {
  /** The passage's words. */
  readonly quotation: string;
  readonly title: string;
  /** Null when unknown. */
  readonly publisher: string | null;
  readonly date: ArticleDate | null;
  /** Number of the passage's first paragraph; null for titles and headings. */
  readonly paragraph: number | null;
  readonly link: string;
}

const WORDING = {
  ar: { open: '«', close: '»', comma: '، ', paragraph: 'الفقرة', inferred: 'تاريخ مستنتَج', unknown: 'الناشر غير مذكور' },
  en: { open: '“', close: '”', comma: ', ', paragraph: 'para.', inferred: 'date inferred', unknown: 'publisher not stated' },
} as const;

/** Marks that quote inside the quotation and would end it. */
const INNER = { ar: { '«': '“', '»': '”' }, en: { '“': '‘', '”': '’' } } as const;

/** A quotation with its source, as plain text of three lines: words, source, link. Each line has one direction, so that it survives pasting. */
export function cite(cited: Cited, language: 'ar' | 'en'): string {
  const { open, close, comma, paragraph, inferred, unknown } = WORDING[language];
  const source = [
    cited.publisher ?? unknown,
    `${open}${inside(cited.title, language)}${close}`,
    ...(cited.date === null ? [] : [formatDate(cited.date, language) + (cited.date.certainty === 'stated' ? '' : ` (${inferred})`)]),
    ...(cited.paragraph === null ? [] : [`${paragraph} ${cited.paragraph}`]),
  ];
  return [`${open}${inside(cited.quotation, language)}${close}`, source.join(comma), cited.link].join('\n');
}

function inside(text: string, language: 'ar' | 'en'): string {
  const inner: Readonly<Record<string, string>> = INNER[language];
  return [...text.replace(/\s+/gu, ' ').trim()].map((character) => inner[character] ?? character).join('');
}

function formatDate({ from, to }: ArticleDate, language: 'ar' | 'en'): string {
  const format = new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn-ca-gregory' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const [first, last] = [new Date(from), new Date(to)];
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return from === to ? from : `${from} – ${to}`;
  return from === to ? format.format(first) : `${format.format(first)} – ${format.format(last)}`;
}
