import { indexSource } from '../../src/worker/index-source';
import { viewOf } from '../core/search/corrected/view-of';
import { SAMPLE } from './sample-articles';
import { keepsTheContract } from './source-contract';
import type { AskedIndex } from '../../src/worker/index-source';

const view = viewOf(SAMPLE);
const ask: AskedIndex['ask'] = (answer, signal) => (signal?.aborted === true ? Promise.reject(new Error('stopped')) : Promise.resolve({ value: answer(view), missing: [] }));

keepsTheContract(() => indexSource({ ask, askSoon: ask }));
