import { type DocumentEvidence, SIGN_COUNT } from './document-evidence';
import { FeatureSheet } from './feature-sheet';
import { mix } from './hash';
import type { PageFacts } from './page-facts';
import { TEMPLATE } from './templates';
import type { WordFacts } from './word-facts';

const NO_WORD: WordFacts = { word: 1, stem: 1, readings: [], openings: [], endings: [], grams: [], shape: 255, pattern: 1, lists: 0, gluedLists: 0 };
const OPENINGS = [TEMPLATE.opening1, TEMPLATE.opening2, TEMPLATE.opening3, TEMPLATE.opening4] as const;
const ENDINGS = [TEMPLATE.ending1, TEMPLATE.ending2, TEMPLATE.ending3, TEMPLATE.ending4] as const;

/** All features of the words of a page. */
export function readFeatures(facts: PageFacts, evidence: DocumentEvidence): FeatureSheet {
  const sheet = new FeatureSheet(facts.words.length);
  for (let at = 0; at < facts.words.length; at += 1) {
    addWord(sheet, facts.words[at] ?? NO_WORD);
    addPlace(sheet, facts, at, evidence);
    sheet.endWord();
  }
  return sheet;
}

/** The features that the words of a page have from where they stand. */
export function readPlaces(facts: PageFacts, evidence: DocumentEvidence): FeatureSheet {
  const sheet = new FeatureSheet(facts.words.length);
  for (let at = 0; at < facts.words.length; at += 1) {
    addPlace(sheet, facts, at, evidence);
    sheet.endWord();
  }
  return sheet;
}

/** The features that a word has wherever it stands. */
export function readWord(word: WordFacts): FeatureSheet {
  const sheet = new FeatureSheet(1);
  addWord(sheet, word);
  sheet.endWord();
  return sheet;
}

function addWord(sheet: FeatureSheet, own: WordFacts): void {
  sheet.add(TEMPLATE.bias, 0);
  sheet.add(TEMPLATE.word, own.word);
  sheet.add(TEMPLATE.stem, own.stem);
  for (const reading of own.readings) sheet.add(TEMPLATE.reading, reading);
  own.openings.forEach((opening, i) => sheet.add(OPENINGS[i] ?? 0, opening));
  own.endings.forEach((ending, i) => sheet.add(ENDINGS[i] ?? 0, ending));
  for (const gram of own.grams) sheet.add(TEMPLATE.gram, gram);
  sheet.add(TEMPLATE.shape, own.shape);
  sheet.add(TEMPLATE.pattern, own.pattern);
  sheet.add(TEMPLATE.shapeEnding, mix(own.shape, own.endings[1] ?? 0));
  addBits(sheet, TEMPLATE.list, own.lists);
  addBits(sheet, TEMPLATE.gluedList, own.gluedLists & ~own.lists);
}

function addPlace(sheet: FeatureSheet, facts: PageFacts, at: number, evidence: DocumentEvidence): void {
  addGaps(sheet, facts, at);
  addTables(sheet, facts, at);
  addAround(sheet, facts, at);
  addTitle(sheet, facts, at);
  addElsewhere(sheet, facts, at, evidence);
}

function addGaps(sheet: FeatureSheet, { words, gaps }: PageFacts, at: number): void {
  const own = words[at] ?? NO_WORD;
  const before = gaps[at] ?? 0;
  const after = gaps[at + 1] ?? 0;
  sheet.add(TEMPLATE.gapBefore, before);
  sheet.add(TEMPLATE.gapAfter, after);
  sheet.add(TEMPLATE.gaps, mix(before * 16 + after, own.shape));
  if (at === 0) sheet.add(TEMPLATE.first, own.shape);
}

function addTables(sheet: FeatureSheet, { words, table, claims, rules }: PageFacts, at: number): void {
  const own = words[at] ?? NO_WORD;
  const here = table[at] ?? 0;
  sheet.add(TEMPLATE.table, here);
  sheet.add(TEMPLATE.tableShape, mix(here, own.shape));
  sheet.add(TEMPLATE.tableBefore, mix(table[at - 1] ?? 0, here));
  sheet.add(TEMPLATE.tableAfter, mix(table[at + 1] ?? 0, here));
  const claim = claims[at] ?? 0;
  sheet.add(TEMPLATE.claim, claim);
  sheet.add(TEMPLATE.claimRule, mix(rules[at] ?? 0, claim));
  sheet.add(TEMPLATE.claims, ((claims[at - 1] ?? 0) * 32 + claim) * 32 + (claims[at + 1] ?? 0));
}

function addAround(sheet: FeatureSheet, { words, gaps }: PageFacts, at: number): void {
  const own = words[at] ?? NO_WORD;
  const b3 = words[at - 3] ?? NO_WORD;
  const b2 = words[at - 2] ?? NO_WORD;
  const b1 = words[at - 1] ?? NO_WORD;
  const a1 = words[at + 1] ?? NO_WORD;
  const a2 = words[at + 2] ?? NO_WORD;
  const a3 = words[at + 3] ?? NO_WORD;
  sheet.add(TEMPLATE.before1, b1.word);
  sheet.add(TEMPLATE.before2, b2.word);
  sheet.add(TEMPLATE.before3, b3.word);
  sheet.add(TEMPLATE.after1, a1.word);
  sheet.add(TEMPLATE.after2, a2.word);
  sheet.add(TEMPLATE.after3, a3.word);
  sheet.add(TEMPLATE.stemBefore1, b1.stem);
  sheet.add(TEMPLATE.stemBefore2, b2.stem);
  sheet.add(TEMPLATE.stemAfter1, a1.stem);
  sheet.add(TEMPLATE.stemAfter2, a2.stem);
  sheet.add(TEMPLATE.pairBefore, mix(b1.word, own.word));
  sheet.add(TEMPLATE.pairAfter, mix(own.word, a1.word));
  sheet.add(TEMPLATE.around, mix(b1.stem, a1.stem));
  sheet.add(TEMPLATE.twoBefore, mix(b2.word, b1.word));
  sheet.add(TEMPLATE.twoAfter, mix(a1.word, a2.word));
  sheet.add(TEMPLATE.beforeShape, mix(b1.word, own.shape));
  sheet.add(TEMPLATE.afterShape, mix(a1.word, own.shape));
  sheet.add(TEMPLATE.beforeEnding, mix(b1.word, own.endings[1] ?? 0));
  sheet.add(TEMPLATE.afterEnding, mix(a1.word, own.endings[1] ?? 0));
  sheet.add(TEMPLATE.shapeBefore, mix(b1.shape * 16 + (gaps[at] ?? 0), own.shape));
  sheet.add(TEMPLATE.shapeAfter, mix(a1.shape * 16 + (gaps[at + 1] ?? 0), own.shape));
  sheet.add(TEMPLATE.endingBefore, b1.endings[1] ?? 0);
  sheet.add(TEMPLATE.endingAfter, a1.endings[1] ?? 0);
  sheet.add(TEMPLATE.openingBefore, b1.openings[1] ?? 0);
  sheet.add(TEMPLATE.openingAfter, a1.openings[1] ?? 0);
  addBits(sheet, TEMPLATE.listBefore1, b1.lists | b1.gluedLists);
  addBits(sheet, TEMPLATE.listBefore2, b2.lists | b2.gluedLists);
  addBits(sheet, TEMPLATE.listAfter1, a1.lists);
  addBits(sheet, TEMPLATE.listAfter2, a2.lists);
  sheet.add(TEMPLATE.listsBefore, mix(b1.lists | b1.gluedLists, own.lists));
  sheet.add(TEMPLATE.listsAfter, mix(own.lists, a1.lists));
  sheet.add(TEMPLATE.listShape, mix(b1.lists | b1.gluedLists, own.shape));
}

function addTitle(sheet: FeatureSheet, { words, titles }: PageFacts, at: number): void {
  const head = titles[at] ?? -1;
  if (head < 0) return;
  const title = words[head] ?? NO_WORD;
  const own = words[at] ?? NO_WORD;
  sheet.add(TEMPLATE.title, title.stem);
  sheet.add(TEMPLATE.titleDistance, mix(at - head, own.shape));
  sheet.add(TEMPLATE.titleEnding, mix(title.stem, own.endings[0] ?? 0));
}

function addElsewhere(sheet: FeatureSheet, facts: PageFacts, at: number, evidence: DocumentEvidence): void {
  const others = evidence.of(facts, at);
  if (others === null) return;
  for (const place of others.places) {
    sheet.add(TEMPLATE.elsewhereBefore, place.facts.words[place.at - 1]?.word ?? 0);
    sheet.add(TEMPLATE.elsewhereAfter, place.facts.words[place.at + 1]?.word ?? 0);
  }
  for (let bit = 0; bit < SIGN_COUNT; bit += 1) if ((others.signs & (1 << bit)) !== 0) sheet.add(TEMPLATE.elsewhere, bit);
  sheet.add(TEMPLATE.elsewhereClaim, mix(others.signs, facts.claims[at] ?? 0));
}

function addBits(sheet: FeatureSheet, template: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) sheet.add(template, 31 - Math.clz32(rest & -rest));
}
