import { GIVEN_BY, GOING, PALACES, PLACE_BEFORE, POWER_BEFORE, SEATS, WAYS } from '../../lexicon/metonym-words';
import type { Entity } from '../../model/entity';
import type { Evidence } from '../../model/evidence';
import { fold } from '../../text/fold';
import { follows } from '../names/gaps';
import type { Claim, Page } from '../names/page';
import { because } from './because';

const FROM = 'من';
const BETWEEN = 'بين';
/** «بين» and a first place of two words. */
const LONGEST_FIRST = 3;
const COMMA = /^\s*[،,]\s*$/;
const AND = /^و/;
const AT = /ب/;
const FOR = /ل/;
/** Past verbs of a feminine subject; «سلطات» and «محادثات» are plurals. */
const VERB_BEFORE = /^.*(?:[^ا]ت|ته)$|^[وف]?س?ت.{3}/;
const VERB_AFTER = /^(?:س?ت.{3,}|.{2,}[^ا]ت|قد|لم|لن|لا)$/;
const NOT_VERBS: ReadonlySet<string> = new Set(['تحت', 'وقت', 'بيت', 'صوت', 'وزارته', 'تجاه', 'تعاون', 'تقرير', 'تلك', 'تماما', 'توقيت', 'بتوقيت', 'تاريخ', 'تدريب', 'قرارته', 'ترحيب', 'موت', 'ثابت', 'حيث', 'تحديدا']);
const WHICH = 'التي';

/** What shows that a capital acts or is spoken of as its government («موسكو تدرس»), or a palace as who rules in it; null when the place is meant. A guess from the neighbouring words. */
export function metonym(claim: Claim, entity: Entity): Evidence | null {
  if (PALACES.has(entity.id)) return because('metonym', null);
  if (claim.type !== 'LOC' || (entity.kind !== 'capital' && !SEATS.has(entity.id))) return null;
  const word = power(claim);
  return word === null ? null : because('metonym', word);
}

function power({ page, from, to, start }: Claim): string | null {
  const token = page.tokens[from];
  if (token === undefined) return null;
  const glued = fold(page.text.slice(token.start, start));
  const before = follows(token) ? stripped(page.folded[from - 1] ?? '') : '';
  if (FOR.test(glued)) return GOING.has(before) ? null : token.folded;
  if (before === FROM && GIVEN_BY.has(page.folded[from - 2] ?? '')) return page.folded[from - 2] ?? null;
  if (PLACE_BEFORE.has(before) || AT.test(glued)) return null;
  if (before === BETWEEN && WAYS.has(page.folded[from - 2] ?? '')) return null;
  if (POWER_BEFORE.has(before)) return before;
  if (AND.test(glued) && isSecond(page, from)) return BETWEEN;
  if (glued === '' && isVerb(before, VERB_BEFORE)) return before;
  const after = page.tokens[to];
  if (after !== undefined && follows(after) && isVerb(after.folded, VERB_AFTER)) return after.folded;
  const verb = page.folded[to + 1] ?? '';
  return after !== undefined && COMMA.test(after.gap) && after.folded === WHICH && isVerb(verb, VERB_AFTER) ? verb : null;
}

/** «بين موسكو وبيونغ يانغ». */
function isSecond(page: Page, from: number): boolean {
  for (let at = from - 2; at >= from - LONGEST_FIRST; at -= 1) if (page.folded[at] === BETWEEN) return !WAYS.has(page.folded[at - 1] ?? '');
  return false;
}

function isVerb(word: string, shape: RegExp): boolean {
  return word !== '' && !NOT_VERBS.has(word) && shape.test(word);
}

/** Without a conjunction, where one is glued to a listed word. */
function stripped(word: string): string {
  const bare = word.replace(AND, '');
  return bare !== word && (PLACE_BEFORE.has(bare) || POWER_BEFORE.has(bare) || GOING.has(bare)) ? bare : word;
}
