import { BIO_CUES } from '../../../lexicon/page/credits';
import { fold } from '../../../text/fold';
import type { LineFacts } from '../line-facts';
import { lineRule, verdict } from '../page';
import { phraseAt, phraseTokens, phraseTrie } from '../phrase-match';

const trades = phraseTrie(BIO_CUES);
const WROTE: ReadonlySet<string> = new Set(['كتب', 'كتبت', 'كتبه', 'كتبته', 'حاوره', 'حاورته'].map(fold));
/** Words that a name never holds. */
const NO_NAME: ReadonlySet<string> = new Set(['في', 'على', 'عن', 'إلى', 'أن', 'إن', 'أنه', 'من'].map(fold));
/** «(إعداد … للنشرة العربية - تحرير …)» */
const PREPARED: ReadonlySet<string> = new Set(['إعداد', 'تحرير', 'تغطية', 'كتابة', 'شارك', 'ترجمة', 'تقرير'].map(fold));
const LONGEST_CREDITS = 30;
/** Editors of an agency by their letters: «بور/ب ح/ج ب». */
const INITIALS = /^\p{L}{2,4}(?:\/\p{L}{1,2}(?: \p{L}{1,2})?){1,4}$/u;
/** «كتب», two names of three words, a town. */
const LONGEST = 8;

/** «كتب أحمد محمود - القاهرة», the credits of an agency: who wrote, and nothing that he wrote. */
export const byline = lineRule('clean.byline', () => (line) => (isByline(line) ? verdict('byline', line.tokens[0] ?? null) : null));

function isByline(line: LineFacts): boolean {
  if (/^[([]/u.test(line.text) && PREPARED.has(line.tokens[0] ?? '')) return line.tokens.length <= LONGEST_CREDITS;
  if (INITIALS.test(line.text) || isNameAndTrade(line)) return true;
  const [first = '', ...names] = line.tokens;
  if (!WROTE.has(first) || line.stop || line.colon || line.quoted) return false;
  return names.length >= 1 && line.tokens.length <= LONGEST && !names.some((name) => NO_NAME.has(name));
}

/** «د. ليلى الشامي - كاتبة وأكاديمية» */
function isNameAndTrade(line: LineFacts): boolean {
  const parts = line.text.slice(0, 120).split(/\s[-–—|]\s|[،,|/]/u);
  const [name = [], trade = []] = parts.map(phraseTokens);
  return parts.length === 2 && !line.stop && !line.clause && name.length >= 2 && name.length <= 4 && trade.length <= 5 && phraseAt(trades, trade, 0) !== null;
}
