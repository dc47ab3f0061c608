import { expect, test } from 'vitest';
import { falseMarks, sample, withoutNames } from '../../../src/build/score/no-names';
import { readConll } from '../../../src/build/score/read-conll';
import { KNOWLEDGE } from '../../core/pipeline/names/read-names';

const FILE = [
  ['قال O', 'القادة O', 'العرب B-NORP', 'إن O', 'القرار O', 'نهائي O', '. _'],
  ['وصل O', 'الوفد O', 'إلى O', 'فرنسا B-LOC', 'مساء O', 'أمس O', '. O'],
  ['عاد O', 'الوفد O', 'فيينا _', 'في O', 'المساء O', 'أمس O', '. O'],
  ['انتهى O', 'الأمر O', '. O'],
]
  .map((sentence) => sentence.join('\n'))
  .join('\n\n');

test('takes sentences that hold no name, leave no word untagged and are long enough', () => {
  expect(withoutNames(readConll(FILE))).toEqual(['قال القادة العرب إن القرار نهائي .']);
});

test('draws the same sentences for the same seed, and no more than there are', () => {
  const sentences = Array.from({ length: 50 }, (_, at) => `جملة ${String(at)}`);
  expect(sample(sentences, 10, 7)).toEqual(sample(sentences, 10, 7));
  expect(new Set(sample(sentences, 10, 7)).size).toBe(10);
  expect(sample(sentences, 10, 8)).not.toEqual(sample(sentences, 10, 7));
  expect([...sample(sentences, 99, 7)].sort()).toEqual([...sentences].sort());
});

test('tells what was marked, by which rule', () => {
  expect(falseMarks(['عقد اجتماع طويل في فرنسا أمس', 'لم يقل أحد شيئا بعد ذلك'], KNOWLEDGE)).toEqual([{ sentence: 'عقد اجتماع طويل في فرنسا أمس', words: 'فرنسا', type: 'LOC', rule: 'names.known' }]);
});
