import { fold } from '../../../text/fold';
import type { LineFacts } from '../line-facts';
import { lineRule, verdict } from '../page';

const WROTE: ReadonlySet<string> = new Set(['كتب', 'كتبت', 'كتبه', 'كتبته', 'حاوره', 'حاورته'].map(fold));
/** Words that a name never holds. */
const NO_NAME: ReadonlySet<string> = new Set(['في', 'على', 'عن', 'إلى', 'أن', 'إن', 'أنه', 'من'].map(fold));
/** «كتب», two names of three words, a town. */
const LONGEST = 8;

/** «كتب أحمد محمود - القاهرة»: who wrote, and nothing that he wrote. */
export const byline = lineRule('clean.byline', () => (line) => (isByline(line) ? verdict('byline', line.tokens[0] ?? null) : null));

function isByline(line: LineFacts): boolean {
  const [first = '', ...names] = line.tokens;
  if (!WROTE.has(first) || line.stop || line.colon || line.quoted) return false;
  return names.length >= 1 && line.tokens.length <= LONGEST && !names.some((name) => NO_NAME.has(name));
}
