import { expect, test } from 'vitest';
import { savePassage, type SavedPassage } from '../../../src/core/anchor/saved/saved-passage';
import { byArticle, shownPassages } from '../../../src/reader/features/passages/shown-passages';
import { sampleArticle, spanOf } from '../article/sample-article';

const article = sampleArticle([['body', 'أعلنت القُوّات الأوكرانية انسحابها من سودجا بعد قتال طويل']], {}, { title: { text: 'عن كورسك', block: null, generated: false } });
const other = { ...article, id: 'other' };

const FIRST = saved('urn:uuid:1', 'القُوّات الأوكرانية', 1, { note: 'تحقّق من المصدر' });
const SECOND = saved('urn:uuid:2', 'أعلنت', 2, { colour: 'green' });
const THIRD = { ...saved('urn:uuid:3', 'سودجا', 3, {}), article: other.id };

function saved(id: string, words: string, day: number, more: Partial<SavedPassage>): SavedPassage {
  return { ...savePassage(article, spanOf(article.text, words), { id, at: `2026-01-0${day}T00:00:00.000Z`, file: null }), ...more };
}

test.each([
  ['a colour', { colour: 'green', text: '' }, [SECOND]],
  ['words without their marks', { colour: null, text: 'القوات الاوكرانيه' }, [FIRST]],
  ['words of a note', { colour: null, text: 'مصدر' }, [FIRST]],
  ['words of the title', { colour: null, text: 'كورسك' }, [FIRST, SECOND, THIRD]],
  ['a word that is nowhere', { colour: null, text: 'باريس' }, []],
] as const)('finds %s', (_, state, found) => {
  expect(shownPassages([FIRST, SECOND, THIRD], state)).toEqual(found);
});

test('the article saved from last stands first, its passages in the order of the text', () => {
  expect(byArticle([FIRST, SECOND, THIRD])).toEqual([
    { article: other.id, passages: [THIRD] },
    { article: article.id, passages: [SECOND, FIRST] },
  ]);
});
