import { KINSHIP } from '../../lexicon/kinship';
import { ADDRESSES, SAYING, TITLES } from '../../lexicon/titles';
import type { Board } from './board';
import { claim } from './claim';
import { headAt } from './cues';
import { follows } from './gaps';
import type { Claim, Page } from './page';
import { NAME_PARTICLES, NEVER_NAMES, isCommon, isGivenName, isPlainGivenName, isVerbLike } from './word-class';

const SHORTEST = 3;
/** Rules whose persons no table knows: private persons are called by their first names later. */
const STRANGE_RULES: ReadonlySet<string> = new Set(['names.title-before-name', 'names.given-name', 'names.title-after-name', 'names.nation-before-name', 'names.saying-before-name', 'names.called', 'names.initialled', 'names.tagger']);
/** So common that they stand for anybody without a cue. */
const EVERYBODY: ReadonlySet<string> = new Set(['محمد', 'احمد', 'علي', 'حسن', 'حسين', 'محمود', 'عمر', 'يوسف', 'ابراهيم', 'مريم']);
/** A syllable of a Chinese, Korean or Vietnamese name. */
const SYLLABLE = /^[\u0621-\u064a]{3,5}$/;

/** First names, and family names that stand first, of strange persons where they stand alone later («وتضيف سعاد …», «وأضاف هسيه …»). Linear in the article's words. */
export function recallFirstNames(pages: readonly Page[], board: Board): readonly Claim[] {
  const firsts = learn(pages, board);
  if (firsts.size === 0) return [];
  return pages.flatMap((page) =>
    page.tokens.flatMap((token, at): readonly Claim[] => {
      if (token.accusative || board.holder(page, at) !== null) return [];
      const reading = token.readings.find(({ first }) => firsts.has(first));
      if (reading === undefined || opensOther(page, at, board)) return [];
      const plain = firsts.get(reading.first) === true && (reading.start === token.start || reading.first.length > SHORTEST);
      return plain || isCued(page, at) ? [claim(page, { from: at, to: at + 1, start: reading.start, type: 'PER', rule: 'names.again', words: reading.first })] : [];
    }),
  );
}

/** First words of full names; true for those that need no cue. Two persons of one first name are told by cue alone. */
function learn(pages: readonly Page[], board: Board): ReadonlyMap<string, boolean> {
  const firsts = new Map<string, boolean>();
  const bearers = new Map<string, string>();
  for (const page of pages) {
    page.tokens.forEach((_, at) => {
      const held = board.holder(page, at);
      if (held === null || held.from !== at || held.type !== 'PER' || !STRANGE_RULES.has(held.rule)) return;
      const [first = '', ...rest] = held.name.split(' ');
      if (rest.length === 0 || first.length < SHORTEST || NAME_PARTICLES.has(first) || NEVER_NAMES.has(first) || isVerbLike(first)) return;
      const isFamilyFirst = rest.length === 2 && [first, ...rest].every((part) => SYLLABLE.test(part)) && !isGivenName(first) && !isCommon(first);
      const isAlone = (bearers.get(first) ?? held.name) === held.name;
      bearers.set(first, held.name);
      firsts.set(first, isAlone && !isCommon(first) && !EVERYBODY.has(first) && (isPlainGivenName(first) || isFamilyFirst));
    });
  }
  return firsts;
}

/** A free word that may be a surname follows: somebody else of that first name. */
function opensOther(page: Page, at: number, board: Board): boolean {
  const next = page.tokens[at + 1];
  if (next === undefined || !follows(next)) return false;
  return board.holder(page, at + 1)?.type === 'PER' || isPlainGivenName(next.folded) || NAME_PARTICLES.has(next.folded);
}

function isCued(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined || !follows(token)) return false;
  return [SAYING, ADDRESSES, TITLES, KINSHIP].some((set) => headAt(page, at - 1, set) !== null);
}
