import type { Cited } from './cited';
import { quoted } from './nested-marks';

/** Languages of a citation, whatever the language of the page around it. */
export type CitationLanguage = keyof typeof WORDING;

const WORDING = {
  ar: {
    locale: 'ar-EG-u-ca-gregory-nu-latn',
    comma: '، ',
    publisher: 'الناشر غير معروف',
    undated: 'التاريخ غير معروف',
    certainty: { stated: null, editor: 'بتقدير المحرّر', inferred: 'تاريخ مستنتَج' },
    paragraph: (number: number) => `الفقرة ${number}`,
    paragraphs: (first: number, last: number) => (last === first + 1 ? `الفقرتان ${first} و${last}` : `الفقرات من ${first} إلى ${last}`),
  },
  en: {
    locale: 'en-GB-u-ca-gregory-nu-latn',
    comma: ', ',
    publisher: 'publisher unknown',
    undated: 'date unknown',
    certainty: { stated: null, editor: 'editor’s estimate', inferred: 'date inferred' },
    paragraph: (number: number) => `para. ${number}`,
    paragraphs: (first: number, last: number) => `paras ${first}–${last}`,
  },
} as const;

/** A quotation with its source, as plain text: the words line by line, the source on one line, the link on one. Digits are Latin, since they follow the text into other programs. */
export function cite(cited: Cited, language: CitationLanguage): string {
  const { comma, paragraph, paragraphs } = WORDING[language];
  const title = cited.generated ? `[${cited.title}]` : quoted(cited.title, language);
  const at = cited.paragraphs;
  const place = at === null ? [] : [at[0] === at[1] ? paragraph(at[0]) : paragraphs(...at)];
  const source = [publisherIn(cited, language), title, dateIn(cited.date, language), ...place];
  return [quoted(cited.quotation, language), source.join(comma), cited.link].join('\n');
}

function publisherIn({ publisher }: Cited, language: CitationLanguage): string {
  if (publisher === null) return WORDING[language].publisher;
  return language === 'en' ? (publisher.latin ?? publisher.name) : publisher.name;
}

function dateIn(date: Cited['date'], language: CitationLanguage): string {
  const { undated, certainty } = WORDING[language];
  if (date === null) return undated;
  const doubt = certainty[date.certainty];
  return doubt === null ? days(date, language) : `${days(date, language)} (${doubt})`;
}

function days({ from, to }: NonNullable<Cited['date']>, language: CitationLanguage): string {
  const format = new Intl.DateTimeFormat(WORDING[language].locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const [first, last] = [new Date(from), new Date(to)];
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return from === to ? from : `${from} – ${to}`;
  return from === to ? format.format(first) : `${format.format(first)} – ${format.format(last)}`;
}
