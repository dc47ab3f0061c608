import type { Article } from '../model/article';
import type { EntityId } from '../model/entity';
import { fold } from '../text/fold';

/** Text looked at on either side of a name: longer offices are rare. */
const BESIDE = 90;
const LETTER = /\p{L}/u;
const BETWEEN = /^[\s،,:«"“]+|[\s،,:«"“]+$/gu;

/** Who holds an office where one of the texts itself says so, by setting the office beside a name («قائد الجيش الأوكراني أولكسندر سيرسكي»); null where none does, or they name two. */
export function officeHolder(office: string, articles: readonly Article[]): EntityId | null {
  const wanted = fold(office);
  const holders = new Set(articles.flatMap(({ text, mentions }) => mentions.flatMap((mention) => (mention.type === 'PER' && isBeside(text, mention.start, mention.end, wanted) ? [mention.entity] : []))));
  const [holder] = holders;
  return holders.size === 1 ? (holder ?? null) : null;
}

function isBeside(text: string, start: number, end: number, office: string): boolean {
  const before = fold(text.slice(Math.max(0, start - BESIDE), start).replace(BETWEEN, ''));
  const after = fold(text.slice(end, end + BESIDE).replace(BETWEEN, ''));
  return (before.endsWith(office) && !LETTER.test(before.at(-office.length - 1) ?? '')) || (after.startsWith(office) && !LETTER.test(after.charAt(office.length)));
}
