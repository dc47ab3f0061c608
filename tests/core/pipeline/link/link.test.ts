import { expect, test } from 'vitest';
import { ids, recognised } from '../names/read-names';

test.each([
  ['ترمب', 'ترامب', 'per:donald-trump'],
  ['سودجا', 'سودزها', 'loc:sudzha'],
  ['تيليجرام', 'تلغرام', 'org:telegram'],
  ['الجيش العراقي', 'القوات المسلحة العراقية', 'org:iraq-armed-forces'],
  ['كييف', 'Kyiv', 'loc:kyiv'],
])('joins %s and %s', (one, other, id) => {
  expect(ids(one)).toEqual([id]);
  expect(ids(other)).toEqual([id]);
});

test('links a surname to the full name of its article, before the tables', () => {
  const [full, surname] = ids('قال الخبير ستيفان ميركل ذلك', 'وأضاف ميركل');
  expect(full).toMatch(/^local:per-/);
  expect(surname).toBe(full);
  expect(ids('قالت ميركل')).toEqual(['per:angela-merkel']);
});

test('joins two spellings of one strange name', () => {
  const [one, other] = ids('وقال أندري ديمشينكوف، المتحدث باسم الحرس', 'وقال السيد ديمتشينكوف ذلك');
  expect(other).toBe(one);
});

test('does not give a surname that two persons bear to either', () => {
  expect(ids('قال السيد كلينتون')).not.toContain('per:bill-clinton');
  expect(ids('قال جوزيف عون', 'وقال عون')).toEqual(['per:joseph-aoun', 'per:joseph-aoun']);
  expect(ids('قال ميشال عون', 'وقال عون')).toEqual(['per:michel-aoun', 'per:michel-aoun']);
});

test.each([
  ['في مدينة سومي', 'loc:sumy'],
  ['في منطقة سومي', 'loc:sumy-oblast'],
  ['عبر نهر دنيبرو', 'loc:dnieper'],
  ['في مدينة دنيبرو', 'loc:dnipro'],
  ['ضم خيرسون وثلاث مقاطعات أخرى', 'loc:kherson-oblast'],
  ['زار كورسك', 'loc:kursk-oblast'],
  ['زار باريس', 'loc:paris'],
])('tells namesakes apart: %s', (text, id) => {
  expect(ids(text)).toEqual([id]);
});

test('lists the places that a place lies in', () => {
  const { entities } = recognised('في بلدة سودجا');
  expect(entities.map(({ id }) => id)).toEqual(['loc:europe', 'loc:kursk-oblast', 'loc:russia', 'loc:sudzha']);
});

test('knows nothing of a strange name but what the article writes', () => {
  const { entities } = recognised('قال المحلل ماركو فيرنيتي ذلك');
  expect(entities[0]).toMatchObject({ type: 'PER', ar: 'ماركو فيرنيتي', latin: null, description: null, source: 'article' });
});

test('writes out the article that لل swallowed', () => {
  const shown = (text: string): readonly (string | null)[] => recognised(text).entities.filter(({ type }) => type === 'ORG').map(({ ar }) => ar);
  expect(shown('انضموا للجيش العراقي')).toEqual(['الجيش العراقي']);
  expect(shown('تابعة للمجلس الرئاسي')).toEqual(['المجلس الرئاسي']);
});

test.each([
  ['وزارة الدفاع البريطانية', 'Ministry of Defence of the United Kingdom'],
  ['وزارة الدفاع الفلبينية', 'Ministry of Defence of the Philippines'],
  ['وزارة الدفاع الفرنسية', 'Ministry of Defence of France'],
])('names %s in English', (text, latin) => {
  expect(recognised(text).entities.find(({ type }) => type === 'ORG')?.latin).toBe(latin);
});

test('invents no institution for what is no state', () => {
  expect(ids('قال الجيش الكوري')[0]).toMatch(/^local:org-/);
  expect(ids('قال الجيش الكوري الشمالي')).toEqual(['org:north-korea-armed-forces']);
});

test.each([
  ['مدينة سومي', 'loc:sumy-oblast'],
  ['مدينة خيرسون', 'loc:kherson-oblast'],
  ['مدينة كريفي ريه', 'loc:dnipropetrovsk-oblast'],
  ['مدينة خاركيف', 'loc:kharkiv-oblast'],
])('knows the region of %s', (text, region) => {
  expect(recognised(text).entities.map(({ id }) => id)).toContain(region);
});
