import { expect, test } from 'vitest';
import { browserBudgets, browserReport } from './browser-report';
import type { BrowserFigures } from './figures';
import { longTasksOf } from './long-tasks';
import type { TraceEvent } from './trace';
import { commonest } from './typed-words';

const CALM = { longTasks: [], interactions: [{ event: 'keydown', duration: 24, delay: 1, work: 6 }] };

function figures(longTasks: readonly number[], megabytes: number): BrowserFigures {
  const heap = { used: 10e6, embedder: 0, buffers: megabytes * 1e6 - 10e6 };
  const rounds = [{ words: { query: 'سد النهضة', common: 'قال' }, again: false, steps: { type: CALM, open: { ...CALM, longTasks } } }];
  return { articles: 100_000, slower: 4, workerSlower: 'not workers', rounds, workers: { live: heap, peak: heap }, causes: [{ step: 'open', duration: 80, cpu: 60, parts: [['Layout', 40]], functions: [['(program)', 40], ['react-dom:1', 20]] }], load: [0.5, 1] };
}

test('what is used decides on budgets: the longest task, the longest interaction, and what the worker still reaches', () => {
  expect(browserBudgets(figures([], 150)).map(({ is, met }) => [is, met])).toEqual([[0, true], [24, true], [150, true]]);
  expect(browserBudgets(figures([51, 80], 151)).map(({ is, met }) => [is, met])).toEqual([[80, false], [24, true], [151, false]]);
});

test('the report has a row for each step and a verdict for each budget', () => {
  const lines = browserReport(figures([51, 80], 100)).split('\n');
  expect(lines[0]).toContain('100,000 articles, main thread 4 times slower, worker not («not workers»)');
  expect(lines.find((line) => line.startsWith('open'))).toMatch(/80 \(2\) \/ 24$/);
  expect(lines).toContain('open    80 ms, 60 of them its own: Layout 40, react-dom:1 20');
  expect(lines.find((line) => line.startsWith('type'))).toMatch(/– \/ 24$/);
  expect(lines.filter((line) => /^(NOT MET|met) /.test(line)).map((line) => line.slice(0, 7).trim())).toEqual(['NOT MET', 'met', 'met']);
});

test('a long task tells its step, what the browser did in it without what was inside, and its functions', () => {
  const main = { cat: '', pid: 1, tid: 1 };
  const span = (name: string, ts: number, dur: number): TraceEvent => ({ ...main, name, ph: 'X', ts, dur });
  const nodes = [{ id: 1, callFrame: { functionName: 'draw', url: 'a.js', lineNumber: 4 } }, { id: 2, callFrame: { functionName: 'late' } }];
  const trace: readonly TraceEvent[] = [
    { ...main, name: 'step:open', ph: 'R', ts: 10_000 },
    span('RunTask', 20_000, 60_000),
    span('FunctionCall', 21_000, 40_000),
    span('Layout', 30_000, 15_000),
    span('RunTask', 100_000, 49_000),
    { ...span('RunTask', 200_000, 90_000), tid: 2 },
    { ...main, name: 'Profile', ph: 'P', ts: 5_000, id: '0x1', args: { data: { startTime: 15_000 } } },
    { ...main, tid: 3, name: 'ProfileChunk', ph: 'P', ts: 90_000, id: '0x1', args: { data: { cpuProfile: { nodes, samples: [1, 1, 2] }, timeDeltas: [10_000, 10_000, 80_000] } } },
  ];
  const [task, ...others] = longTasksOf(trace, ({ name, url, line }) => `${name} ${url}:${line}`);
  expect(others).toEqual([]);
  expect(task).toEqual({ step: 'open', duration: 60, cpu: 60, parts: [['FunctionCall', 25], ['RunTask', 20], ['Layout', 15]], functions: [['draw a.js:4', 20]] });
  expect(longTasksOf(trace.slice(1), ({ name }) => name)).toEqual([]);
});

test('the commonest word is no function word', () => {
  expect(commonest(['قال الوزير في القاهرة', 'قال في في في بيان'])).toBe('قال');
});
