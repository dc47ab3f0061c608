import type { WordAnalysis } from '../../analyze/analyze-word';
import { ByteWriter } from '../codec/byte-writer';
import type { Shape } from '../codec/passages';
import type { BitWriter } from '../codec/bit-writer';
import { SpellingWriter } from '../codec/spelling-writer';
import type { ListSize } from '../codec/list-size';
import { ARTICLE, BARE, CUT_BITS, WHOLE_BELOW } from '../term-shard';
import type { WordGroup } from './word-groups';
import type { WordLists } from './word-lists';
import type { WordTable } from './word-table';

/** What a shard of words holds. */
export interface TermShard {
  readonly groups: readonly WordGroup[];
  /** Words and stems that are looked for here, and a stem in whose shard they stand; sorted. */
  readonly redirects: readonly (readonly [text: string, home: string])[];
  /** Names whose first word is looked for here, with the numbers of values; sorted. */
  readonly aliases: readonly (readonly [key: string, values: readonly number[]])[];
  /** Folded words looked for here that are names; sorted. */
  readonly names: readonly string[];
}

/** Where the words of all shards are known. */
export interface Words {
  readonly table: WordTable;
  readonly analyses: readonly WordAnalysis[];
  readonly lists: WordLists;
  readonly shape: Shape;
}

/** The bytes of a shard of words. */
export function writeTermShard({ groups, redirects, aliases, names }: TermShard, words: Words): Uint8Array {
  const spelling = new SpellingWriter();
  const { bits } = spelling;
  const long = new ByteWriter();
  for (const count of [groups.length, redirects.length, aliases.length, names.length]) bits.gamma(count);
  groups.forEach((group, at) => {
    spelling.after(group.stem, groups[at - 1]?.stem ?? '');
    writeGroup(spelling, long, group, words);
  });
  redirects.forEach(([form, stem], at) => {
    spelling.after(form, redirects[at - 1]?.[0] ?? '');
    spelling.like(stem, form);
  });
  aliases.forEach(([key, values], at) => {
    spelling.after(key, aliases[at - 1]?.[0] ?? '');
    bits.rice(values.length - 1, 0);
    for (const value of values) bits.bits(value, words.shape.values);
  });
  names.forEach((name, at) => {
    spelling.after(name, names[at - 1] ?? '');
  });
  return spelling.finish(long.finish());
}

function writeGroup(spelling: SpellingWriter, long: ByteWriter, { stem, words, numbers, demonyms }: WordGroup, known: Words): void {
  const { bits } = spelling;
  bits.rice(words.length - 1, 0);
  const isPlain = numbers.length + demonyms.length === 0;
  bits.bits(isPlain ? 0 : 1, 1);
  if (!isPlain) {
    for (const count of [numbers.length, demonyms.length]) bits.rice(count, 0);
    for (const other of [...numbers, ...demonyms]) spelling.like(other, stem);
  }
  for (const word of words) writeEntry(spelling, long, stem, word, known);
}

function writeEntry(spelling: SpellingWriter, long: ByteWriter, stem: string, word: number, { table, analyses, lists }: Words): void {
  const { bits } = spelling;
  spelling.like(table.written[word] ?? '', stem);
  const passages = table.passages[word] ?? 0;
  bits.gamma(passages - 1);
  writeRarities(spelling, word, table, lists.sizeOf(word), analyses[word]);
  if (lists.isApart(word)) {
    const bytes = lists.termBytes(word);
    bits.gamma(bytes.length);
    long.raw(bytes);
  } else for (const pool of lists.termPools(word)) pool.copy(word, bits);
}

/** Most words stand in no part set aside, once in each passage and in each article, and without particles. */
function writeRarities(spelling: SpellingWriter, word: number, { passages, aside, occurrences, functions }: WordTable, size: ListSize, analysis: WordAnalysis | undefined): void {
  const { bits } = spelling;
  const repeated = (occurrences[word] ?? 0) - (passages[word] ?? 0);
  const isPlain = functions[word] === true || analysis?.form === analysis?.bare;
  const isUsual = isPlain && aside[word] === 0 && repeated === 0 && size.own === size.ownPassages;
  bits.bits(isUsual ? 0 : 1, 1);
  if (isUsual) return;
  bits.gamma(aside[word] ?? 0);
  bits.gamma(repeated);
  if (functions[word] === true) return;
  writeMore(bits, size.own, size.ownPassages);
  writeMore(bits, size.aside, size.asidePassages);
  writeBare(spelling, analysis);
}

/** How many passages there are besides the first of each article. */
function writeMore(bits: BitWriter, articles: number, passages: number): void {
  if (passages < WHOLE_BELOW) {
    if (passages > 1) bits.gamma(passages - articles);
  } else bits.below(passages - articles, passages);
}

function writeBare(spelling: SpellingWriter, { form, bare }: Pick<WordAnalysis, 'form' | 'bare'> = { form: '', bare: '' }): void {
  const { bits } = spelling;
  const rest = bare.startsWith(ARTICLE) && !form.endsWith(bare) ? bare.slice(ARTICLE.length) : bare;
  const cut = form.length - rest.length;
  if (form === bare) bits.rice(BARE.same, 0);
  else if (form.endsWith(rest) && cut >= 1 && cut <= 1 << CUT_BITS) {
    bits.rice(rest === bare ? BARE.cut : BARE.cutWithArticle, 0);
    bits.bits(cut - 1, CUT_BITS);
  } else {
    bits.rice(BARE.other, 0);
    spelling.like(bare, form);
  }
}
