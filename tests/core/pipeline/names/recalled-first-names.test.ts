import { expect, test } from 'vitest';
import { names } from './read-names';

test('a private person is called by the first name later', () => {
  expect(names('وتروي النازحة سعاد حسين المرضي قصتها.', 'وتضيف سعاد أن البيت احترق.')).toContain('PER سعاد');
});

test('a family name that stands first is recalled', () => {
  expect(names('وقال العقيد زهاو جيه شنغ إن السفن عادت.', 'وأضاف زهاو أن الجنود بخير.').filter((name) => name === 'PER زهاو')).toHaveLength(1);
});

test('another person of the same first name keeps the name whole', () => {
  expect(names('قالت الطالبة هيام كرملي إنها نجت.', 'ثم جاءت هيام سعيد معها.')).not.toContain('PER هيام');
});

test('a first name that anybody bears needs a cue', () => {
  expect(names('قال المزارع محمد كرملي إن الحقل احترق.', 'وكان النبي محمد رحيما.')).not.toContain('PER محمد');
});
