import { foundSpan, goldSpan, type Sheet } from './sheet';
import { share, sum, type Tally } from './tally';

export interface BlockScore {
  /** Share of the annotated paragraphs whose kind is right. */
  readonly accuracy: number;
  readonly errors: readonly string[];
}

/** Compares the kind of every annotated paragraph with the block on its line. */
export function scoreBlocks(sheets: readonly Sheet[]): BlockScore {
  const results = sheets.flatMap((sheet) =>
    sheet.paragraphs.map(({ gold, kind }) => {
      const found = sheet.article.blocks.find(({ line }) => line === gold.line)?.kind ?? 'none';
      return { right: found === kind, error: `kind   ${sheet.file}:${gold.line} ${found}, should be ${kind} «${gold.text.slice(0, 50)}»` };
    }),
  );
  return { accuracy: share(results.filter(({ right }) => right).length, results.length), errors: results.flatMap(({ right, error }) => (right ? [] : [error])) };
}

/** Compares sentences by exact span, in all paragraphs. */
export function scoreSentences(sheets: readonly Sheet[]): { readonly tally: Tally; readonly errors: readonly string[] } {
  const results = sheets.map((sheet) => {
    const wanted = sheet.paragraphs.flatMap((paragraph) => paragraph.gold.sentences.map((sentence) => keyOf(goldSpan(sheet, paragraph, sentence))));
    const found = sheet.article.sentences.map((sentence) => keyOf(foundSpan(sheet, sentence, sentence.block)));
    const missed = wanted.filter((key) => !found.includes(key));
    const wrong = found.filter((key) => !wanted.includes(key));
    const tell = (verdict: string, key: string): string => `${verdict} ${sheet.file} sentence ${key} «${sheet.raw.slice(...key.split('-').map(Number)).slice(0, 60)}»`;
    return {
      tally: { right: wanted.length - missed.length, wrong: wrong.length, missed: missed.length },
      errors: [...missed.map((key) => tell('missed', key)), ...wrong.map((key) => tell('wrong ', key))],
    };
  });
  return { tally: sum(results.map(({ tally }) => tally)), errors: results.flatMap(({ errors }) => errors) };
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}
