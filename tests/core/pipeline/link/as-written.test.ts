import { expect, test } from 'vitest';
import { recognised } from '../names/read-names';

/** Rule and words of each reason of each name. */
function reasons(text: string): readonly string[] {
  return recognised(text).mentions.flatMap((mention) => mention.evidence.map(({ id, words }) => `${id} ${words ?? ''}`));
}

test('reasons are told in the letters of the article', () => {
  expect(reasons('وصلوا إلى بلدة قرقوشا.')).toContain('names.place-trigger بلدة');
  expect(reasons('أعلنت وزارة الدفاع الروسية.')).toContain('names.institution-nation وزارة');
  expect(reasons('دخلوا منطقة كورسك أمس.')).toContain('link.region-by-context منطقة');
});

test('with the spelling nearest to the name', () => {
  expect(reasons('مؤسسة في القرية، وبمدينة قرقوشا سوق، ومدينه أخرى.')).toContain('names.place-trigger بمدينة');
});
