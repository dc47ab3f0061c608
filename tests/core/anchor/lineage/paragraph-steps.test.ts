import { expect, test } from 'vitest';
import { anchorWords } from '../../../../src/core/anchor/anchor-words';
import { alignRevisions } from '../../../../src/core/anchor/lineage/align-revisions';
import { paragraphSteps } from '../../../../src/core/anchor/lineage/paragraph-steps';
import { articleOfLines, paragraph } from './paragraphs';

const [A, B, C, D] = [paragraph('ا'), paragraph('و'), paragraph('ك'), paragraph('ن')];
const half = (text: string): readonly [string, string] => [text.split(' ').slice(0, 12).join(' '), text.split(' ').slice(12).join(' ')];
const [B1, B2] = half(B);
const EDITED = B.replace(`${B.split(' ')[9]} ${B.split(' ')[10]}`, 'شيئا مختلفا');

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['all kept', [A, B, C], [A, B, C], ['kept 0', 'kept 1', 'kept 2']],
  ['one inserted', [A, B], [A, D, B], ['kept 0', 'kept 2']],
  ['one removed', [A, B, C], [A, C], ['kept 0', 'removed', 'kept 1']],
  ['one edited', [A, B, C], [A, EDITED, C], ['kept 0', 'edited 1', 'kept 2']],
  ['one split', [A, B, C], [A, B1, B2, C], ['kept 0', 'split 1 2', 'kept 3']],
  ['two merged', [A, B, C, D], [A, `${B} ${C}`, D], ['kept 0', 'merged 1', 'merged 1', 'kept 2']],
  ['one moved', [A, B, C, D], [B, C, D, A], ['moved 3', 'kept 0', 'kept 1', 'kept 2']],
  ['one moved and edited', [A, B, C, D], [EDITED, A, C, D], ['kept 1', 'moved 0', 'kept 2', 'kept 3']],
  ['one replaced', [A, B, C], [A, D, C], ['kept 0', 'removed', 'kept 2']],
  ['another text', [A, B], [C, D], ['removed', 'removed']],
  ['a line without words', [A, '***', B], [D, A, '***', B], ['kept 1', 'kept 2', 'kept 3']],
  ['hamza and marks', ['أُعلن الأمر في المدينة', A], ['اعلن الامر في المدينه', A], ['kept 0', 'kept 1']],
])('%s', (_, before, after, steps) => {
  const [then, now] = [anchorWords(articleOfLines(before)), anchorWords(articleOfLines(after))];
  expect(paragraphSteps(then, now, alignRevisions(then, now)).map(({ kind, to }) => [kind, ...to].join(' '))).toEqual(steps);
});
