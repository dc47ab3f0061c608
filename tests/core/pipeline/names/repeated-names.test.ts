import { expect, test } from 'vitest';
import { names } from './read-names';

test('a strange name of several words is found where no cue stands', () => {
  expect(names('غارة على زوفا الشرقية', 'قال ضابط من بلدة زوفا الشرقية إن الغارة أوقعت قتلى.')).toEqual(['LOC زوفا الشرقية', 'LOC زوفا الشرقية']);
});

test('a place inside a title is not its bearer', () => {
  expect(names('فيما أفاد حاكم جزيرة فولدا كارل شتاينفلد بأن الصيادين عادوا.')).toContain('PER كارل شتاينفلد');
});

test('a trade before two strange words names who has it', () => {
  expect(names('وروت التاجرة بوراها مابينتو، التي نجت، قصتها.')).toEqual(['PER بوراها مابينتو']);
});
