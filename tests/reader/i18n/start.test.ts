import { expect, test } from 'vitest';
import { setDigits, startStrings } from '../../../src/reader/i18n/start';

test('counts take the right plural form and the digits asked for; the other language comes when asked', async () => {
  const { t, ...i18n } = await startStrings('ar', 'arab').then((made) => ({ t: made.getFixedT('ar'), hasEnglish: () => made.hasResourceBundle('en', 'common'), change: (language: string) => made.changeLanguage(language), english: () => made.getFixedT('en') }));
  expect([0, 1, 2, 3, 11, 100].map((count) => t('articles', { count }))).toEqual(['لا مقالات', 'مقال واحد', 'مقالان', '٣ مقالات', '١١ مقالًا', '١٠٠ مقال']);
  setDigits('latn');
  expect(t('passages', { count: 7 })).toBe('7 مقاطع');
  expect(i18n.hasEnglish()).toBe(false);
  await i18n.change('en');
  expect(i18n.english()('articles', { count: 1 })).toBe('1 article');
});
