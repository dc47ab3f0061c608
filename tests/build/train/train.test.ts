import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildKnowledge } from '../../../src/core/lexicon/build-knowledge';
import { readPages } from '../../../src/core/pipeline/names/page';
import { claimByRules } from '../../../src/core/pipeline/names/recognise';
import { openTagger, tagPages } from '../../../src/core/pipeline/names/tagger/tagger';
import { conllArticle } from '../../../src/build/score/conll-article';
import { readConll } from '../../../src/build/score/read-conll';
import { train } from '../../../src/build/train/train';

const KNOWLEDGE = buildKnowledge(readFileSync('src/core/lexicon/gazetteer/places.tsv', 'utf8'));
/** Strange names that no table lists, each in company that tells what it is. */
const NAMES = ['زرقوش', 'بلتاغور', 'مرنيخوف', 'خندلوس', 'طربوشيان', 'قشمير', 'دلهاموف', 'جرنوطي'];
const SENTENCES = readConll(
  NAMES.flatMap((name) => [
    `قال O\nالوزير O\n${name} B-PER\nأمس O\nإنه O\nسعيد O\n. O\n`,
    `وصل O\nالوفد O\nإلى O\nمدينة O\n${name}ستان B-LOC\nصباح O\nاليوم O\n. O\n`,
    `أعلنت O\nشركة O\n${name}كو B-ORG\nعن O\nأرباح O\nكبيرة O\n. O\n`,
    'كان O\nالطقس O\nجميلا O\nفي O\nالبلاد O\n. O\n',
  ]).join('\n'),
);

test('the same sentences give the same bytes', () => {
  expect(learn()).toEqual(learn());
});

test('what was learnt from company holds for names that were never seen', () => {
  const tagger = openTagger(learn(), KNOWLEDGE);
  const { draft } = conllArticle('a', ['قال الوزير ثلموقش أمس إنه سعيد .'.split(' '), 'كان الطقس جميلا في البلاد .'.split(' ')]);
  const pages = readPages(draft, KNOWLEDGE);
  const found = tagPages(pages, claimByRules(pages, KNOWLEDGE), tagger);
  expect(found.map(({ names }) => names.map(({ from, to, type }) => [from, to, type]))).toEqual([[[2, 3, 'PER']], []]);
});

test('a word without tag teaches nothing, and does no harm', () => {
  const open = SENTENCES.map((sentence) => sentence.map(({ word }) => ({ word, tag: '?' })));
  expect(train([SENTENCES, open], KNOWLEDGE, 'a notice', () => undefined).length).toBeGreaterThan(0);
});

function learn(): Uint8Array {
  return train([SENTENCES], KNOWLEDGE, 'a notice', () => undefined);
}
