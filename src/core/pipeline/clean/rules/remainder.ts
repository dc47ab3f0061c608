import { lineRule, verdict } from '../page';

/** What no rule knows is text: a line is never hidden without a reason. */
export const remainder = lineRule('clean.remainder', () => () => verdict('body'));
