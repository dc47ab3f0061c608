import { mapLinks } from './score-linking';
import { NAME_TYPES, scoreNames, type NameScore } from './score-names';
import { scoreBlocks, scoreSentences } from './score-blocks';
import { scoreQuotes } from './score-quotes';
import type { Sheet } from './sheet';
import { shares, sum, type Shares } from './tally';

/** The object that `--json` prints. Shares from 0 to 1. */
export interface Score {
  /** In title, headings, lead and body. */
  readonly names: Readonly<Record<string, Shares>>;
  /** In all other paragraphs. */
  readonly namesRest: Readonly<Record<string, Shares>>;
  readonly blocks: { readonly accuracy: number };
  readonly sentences: Shares;
  readonly quotes: Shares & { readonly speaker: number; readonly kind: number; readonly cue: number };
  readonly linking: { readonly accuracy: number };
  /** Seed to the number of its characters that no block covers. */
  readonly uncovered: Readonly<Record<string, number>>;
}

/** Compares all annotated seeds with what the pipeline made of them. */
export function score(sheets: readonly Sheet[], uncovered: Score['uncovered']): { readonly score: Score; readonly errors: readonly string[] } {
  const names = scoreNames(sheets, 'article');
  const rest = scoreNames(sheets, 'rest');
  const links = mapLinks(names.linked);
  const blocks = scoreBlocks(sheets);
  const sentences = scoreSentences(sheets);
  const quotes = scoreQuotes(sheets, links.toGold);
  return {
    score: {
      names: byType(names),
      namesRest: byType(rest),
      blocks: { accuracy: blocks.accuracy },
      sentences: shares(sentences.tally),
      quotes: { ...shares(quotes.tally), speaker: quotes.speaker, kind: quotes.kind, cue: quotes.cue },
      linking: { accuracy: links.accuracy },
      uncovered,
    },
    errors: [...blocks.errors, ...sentences.errors, ...names.errors, ...rest.errors.map((line) => `${line} (outside the article)`), ...quotes.errors],
  };
}

function byType({ tallies }: NameScore): Readonly<Record<string, Shares>> {
  const types = NAME_TYPES.map((type) => [type, shares(tallies[type])] as const);
  return Object.fromEntries([...types, ['micro', shares(sum(Object.values(tallies)))]]);
}
