import { expect, test } from 'vitest';
import { namesOnly } from '../../../../src/core/connect/features/names-only';

test.each(['من يدفع ثمن الجفاف؟', 'رأي: ماء قليل', 'تغطية مباشرة | الجفاف', 'تحليل – سنة بلا مطر'])('«%s» tells nothing', (title) => {
  expect(namesOnly(title)).toBe(true);
});

test.each(['الحكومة تعلن حالة الطوارئ', 'رأي المحكمة يصدر غدا', 'وزير: تحليل المياه سليم', 'تغطية مباشرة تتوقف بعد عطل'])('«%s» tells something', (title) => {
  expect(namesOnly(title)).toBe(false);
});
