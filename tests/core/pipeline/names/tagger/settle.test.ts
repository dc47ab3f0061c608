import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Claims } from '../../../../../src/core/pipeline/names/board';
import { readPages } from '../../../../../src/core/pipeline/names/page';
import { claimByRules, recognise } from '../../../../../src/core/pipeline/names/recognise';
import { nameStart } from '../../../../../src/core/pipeline/names/tagger/name-start';
import { settle } from '../../../../../src/core/pipeline/names/tagger/settle';
import { openTagger } from '../../../../../src/core/pipeline/names/tagger/tagger';
import { readLists } from '../../../../../src/core/pipeline/names/tagger/word-lists';
import { KNOWLEDGE, draftOf } from '../read-names';

const TAGGER = openTagger(readFileSync('src/core/pipeline/names/tagger/weights.bin'), KNOWLEDGE);
const LISTS = readLists(KNOWLEDGE);

/** No table and no rule knows the scorer, and nothing but his company shows that he is one. */
const STRANGER = ['وتقدم ريال مدريد بهدف سجله الهولندي زرقوشتان في الدقيقة 30 من الشوط الأول .'];

test('what the model says of a name stands in its evidence, surest first', () => {
  const { mentions } = recognise(draftOf(STRANGER), KNOWLEDGE, TAGGER);
  const tagged = mentions.filter((mention) => mention.evidence[0]?.id === 'names.tagger');
  expect(tagged.map(({ start, end, type }) => [type, STRANGER[0]?.slice(start, end)])).toEqual([['PER', 'زرقوشتان']]);
  for (const { evidence } of tagged) {
    expect(evidence[0]).toMatchObject({ by: 'model', words: null });
    expect(evidence[0]?.score).toBeGreaterThanOrEqual(0.5);
    const shares = evidence.slice(1).filter(({ id }) => id.startsWith('tagger.')).map(({ score }) => score ?? 0);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.01);
  }
});

test('the model takes no word from an institution, and its names share no word with others', () => {
  const draft = draftOf(['قالت وزارة الدفاع الروسية إن رئيس بلدية زرقوش إيفان بلتاغوروف وصل إلى مانشستر يونايتد أمس .']);
  const pages = readPages(draft, KNOWLEDGE);
  const ruled = claimByRules(pages, KNOWLEDGE);
  const settled = settle(pages, ruled, TAGGER);
  for (const claim of ruled.all().filter(({ rule }) => rule.startsWith('names.institution'))) expect(settled.all()).toContain(claim);
  const again = new Claims(KNOWLEDGE);
  expect(settled.all().every((claim) => again.add(claim))).toBe(true);
});

test('a text without names stays without', () => {
  expect(recognise(draftOf(['كان الطقس جميلا في البلاد كلها هذا الصباح، وخرج الناس إلى الحدائق .']), KNOWLEDGE, TAGGER).mentions).toEqual([]);
});

test.each([
  ['ولبنان', 'LOC', 'لبنان'],
  ['لبنان', 'LOC', 'لبنان'],
  ['واشنطن', 'LOC', 'واشنطن'],
  ['ومحمد', 'PER', 'محمد'],
  ['وزرقوشتي', 'PER', 'زرقوشتي'],
  ['ويليامسونر', 'PER', 'ويليامسونر'],
  ['بزرقوشتي', 'LOC', 'زرقوشتي'],
] as const)('the name of «%s» as %s is «%s»', (word, type, name) => {
  const [page] = readPages(draftOf([`${word} زرقوشتي`]), KNOWLEDGE);
  if (page === undefined) throw new RangeError('no page');
  expect(page.text.slice(nameStart(page, 0, type, LISTS, new Set(page.folded)).start, page.tokens[0]?.end)).toBe(name);
});
