import { ADDRESSES, SAYING } from '../../lexicon/titles';
import type { EntityType } from '../../model/entity';
import type { Board } from './board';
import { claim } from './claim';
import { headAt } from './cues';
import { follows } from './gaps';
import type { Claim, Page } from './page';
import { NAME_PARTICLES, NEVER_NAMES, isCommon, isGivenName, isVerbLike } from './word-class';

/** Shorter words stand for too much. */
const SHORTEST = 4;
/** After a cue, so much of a surname must stand: an initial names nobody. */
const SHORTEST_CUED = 3;
/** «عبد الفتاح» is one name. */
const SERVANT: ReadonlySet<string> = new Set(['عبد', 'ال']);
/** Particles that a surname carries along («فان باستن», «بن شملان»). */
const SURNAME_PARTICLES: ReadonlySet<string> = new Set(['فان', 'فون', 'دي', 'دا', 'دو', 'بن', 'ابن', 'ابو', 'ابي']);
const STRANGE_RULES: ReadonlySet<string> = new Set(['names.title-before-name', 'names.given-name', 'names.title-after-name', 'names.nation-before-name', 'names.saying-before-name', 'names.quoted-medium', 'names.medium-after-kind', 'names.place-trigger', 'names.place-list', 'names.called', 'names.tagger', 'names.known']);

/** Carries names through the article: the surname of a full name, and strange names that a cue showed once. Linear in its words. */
export function propagate(pages: readonly Page[], board: Board): readonly Claim[] {
  const { plain: types, cued } = learn(pages, board);
  const found: Claim[] = [];
  for (const page of pages) {
    page.tokens.forEach((token, at) => {
      if (token.accusative || board.holder(page, at) !== null) return;
      const reading = token.readings.find(({ first }) => types.has(first));
      const type = reading === undefined ? undefined : types.get(reading.first);
      if (reading === undefined && cued.has(token.folded) && follows(token) && (headAt(page, at - 1, SAYING) !== null || headAt(page, at - 1, ADDRESSES) !== null)) found.push(claim(page, { from: at, to: at + 1, type: 'PER', rule: 'names.again', words: token.folded }));
      if (reading === undefined || type == null) return;
      const before = page.folded[at - 1] ?? '';
      const from = type === 'PER' && follows(token) && ((isGivenName(before) && !isCommon(before)) || SURNAME_PARTICLES.has(before)) && reading.start === token.start && board.holder(page, at - 1) === null ? at - 1 : at;
      found.push(from === at ? claim(page, { from, to: at + 1, start: reading.start, type, rule: 'names.again', words: reading.first }) : claim(page, { from, to: at + 1, type, rule: 'names.again', words: reading.first }));
    });
  }
  return found;
}

/** Single words that name something in this article, null where two types claim one word; and surnames that are ordinary words («عون»), which need a cue. */
function learn(pages: readonly Page[], board: Board): { readonly plain: ReadonlyMap<string, EntityType | null>; readonly cued: ReadonlySet<string> } {
  const cued = new Set<string>();
  const types = new Map<string, EntityType | null>();
  for (const page of pages) {
    page.tokens.forEach((_, at) => {
      const held = board.holder(page, at);
      if (held === null || held.from !== at || !STRANGE_RULES.has(held.rule)) return;
      const word = learnedWord(held);
      if (word !== null && held.type === 'PER' && board.knowledge.demonyms.has(word)) return;
      if (word === null) {
        const surname = held.name.slice(held.name.lastIndexOf(' ') + 1);
        if (held.type === 'PER' && surname !== held.name && surname.length >= SHORTEST_CUED) cued.add(surname);
        return;
      }
      const seen = types.get(word);
      types.set(word, seen === undefined || seen === held.type ? held.type : null);
    });
  }
  return { plain: types, cued };
}

function learnedWord(held: Claim): string | null {
  const parts = held.name.split(' ');
  const last = parts[parts.length - 1] ?? '';
  if (held.type !== 'PER' && parts.length > 1) return null;
  if (parts.length > 1 && (last === 'الدين' || SERVANT.has(parts[parts.length - 2] ?? ''))) return null;
  if (last.length < SHORTEST || NEVER_NAMES.has(last) || isCommon(last) || NAME_PARTICLES.has(last) || isVerbLike(last)) return null;
  return held.type === 'PER' && parts.length > 1 && isGivenName(last) ? null : last;
}
