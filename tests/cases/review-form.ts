import type { Article } from '../../src/core/model/article';
import type { Block } from '../../src/core/model/block';
import type { Span } from '../../src/core/model/span';

const WORDS_SHOWN = 7;

/** An article as somebody reviews it: one line a block, and under it what was found in it. */
export interface ReviewForm {
  readonly encoding: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly blocks: readonly (readonly string[])[];
  readonly diagnostics: readonly string[];
}

/** The form of an article; leaves out what follows from the rest (offsets, sentences, evidence words). */
export function reviewForm(article: Article): ReviewForm {
  return {
    encoding: article.provenance.encoding,
    title: article.title.generated ? `(generated) ${article.title.text}` : article.title.text,
    publisher: article.publisher?.id ?? null,
    date: article.date === null ? null : `${article.date.from}/${article.date.to} ${article.date.certainty}`,
    blocks: article.blocks.map((block) => [headLine(article, block), ...foundLines(article, block.index)]),
    diagnostics: article.diagnostics.map(({ code, line }) => (line === null ? code : `${code} line ${String(line)}`)).sort(),
  };
}

function headLine(article: Article, block: Block): string {
  const words = textOf(article, block).split(/\s+/);
  const shown = words.length > WORDS_SHOWN ? `${words.slice(0, WORDS_SHOWN).join(' ')} …` : words.join(' ');
  const repeats = block.repeats === null ? '' : ` repeats ${String(block.repeats)}`;
  return `${String(block.line)} ${block.kind}${block.number === null ? '' : ` ¶${String(block.number)}`}${repeats} [${block.evidence.id}] ${shown}`;
}

function foundLines(article: Article, block: number): readonly string[] {
  const here = (layer: { readonly block: number }): boolean => layer.block === block;
  const lines = [
    ...article.mentions.filter(here).map((one) => ({ ...one, line: `${one.entity} ${textOf(article, one)}${one.metonym ? ' (metonym)' : ''}` })),
    ...article.demonyms.filter(here).map((one) => ({ ...one, line: `demonym of ${one.of} ${textOf(article, one)}` })),
    ...article.times.filter(here).map((one) => ({ ...one, line: `time ${one.value ?? 'unresolved'}${one.mod === null ? '' : ` ${one.mod}`} ${textOf(article, one)}` })),
    ...article.citations.filter(here).map((one) => ({ ...one, line: `cites ${one.entity}` })),
    ...article.quotations.filter(here).map((one) => ({ ...one.content, line: quotationLine(article, one) })),
  ];
  return lines.sort((a, b) => a.start - b.start || a.end - b.end || (a.line < b.line ? -1 : 1)).map(({ line }) => line);
}

function quotationLine(article: Article, { kind, stance, speaker, content, cue }: Article['quotations'][number]): string {
  const who = speaker === null ? 'nobody' : (speaker.entity ?? (speaker.span === null ? 'unnamed' : textOf(article, speaker.span)));
  const words = textOf(article, content).split(/\s+/);
  return `${kind} ${stance}, ${cue === null ? 'no cue' : textOf(article, cue)}, by ${who}${speaker?.implicit === true ? ' (implicit)' : ''}: ${words.slice(0, 4).join(' ')} … ${words.at(-1) ?? ''}`;
}

function textOf(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end);
}
