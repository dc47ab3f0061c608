import { FORCE_BRANCHES, INSTITUTION_ADJECTIVES, INSTITUTION_HEADS, INSTITUTION_MIDDLES, NATIONAL_HEADS, NEVER_IN_INSTITUTION, STACKED_HEADS, WEAK_HEADS } from '../../../lexicon/institution-words';
import { TITLES } from '../../../lexicon/titles';
import type { Rule } from '../board';
import { claim } from '../claim';
import { headAt } from '../cues';
import { follows } from '../gaps';
import type { Claim, Page } from '../page';
import { demonymAt, isCommon, isDefinite } from '../word-class';

const FORCES: ReadonlySet<string> = new Set(['القوات', 'قوات']);
/** Ministries that papers name by their field alone: only with a feminine nationality («الدفاع الروسية»), and not after another noun of office. */
const ELLIPTIC: ReadonlySet<string> = new Set(['الخارجيه', 'الداخليه', 'الدفاع', 'الخزانه', 'الماليه', 'الصحه', 'العدل']);
/** Heads that name an institution with an adjective alone («الشرطة الوطنية», «المحكمة العليا»). */
const ADJECTIVE_SUFFICES: ReadonlySet<string> = new Set(['الشرطه', 'المحكمه', 'البنك', 'المجلس', 'الحزب', 'المفوضيه', 'الوكاله', 'الهييه']);
/** Adjectives of councils and courts that any country or company may have («المجلس التنفيذي»). */
const TOO_COMMON: ReadonlySet<string> = new Set(['التنفيذي', 'العسكري', 'المدني', 'الاداري', 'الثقافي', 'المحلي', 'العسكريه', 'المدنيه', 'الاداريه', 'الجناييه', 'القضاييه', 'الخاصه', 'العام', 'العامه']);
/** Bodies that every case or company has, unless more is said («هيئة المحكمة»). */
const SHORT_HEADS: ReadonlySet<string> = new Set(['هييه', 'محكمه', 'منظمه']);
/** «مجلس إدارة البنك», «رئيس هيئة …»: boards of anything. */
const BOARD_OF: ReadonlySet<string> = new Set(['اداره', 'امناء']);
/** Movements that are no organisation («حركة الطيران», «حركة المرور»). */
const TRAFFIC: ReadonlySet<string> = new Set(['الطيران', 'المرور', 'السير', 'الملاحه', 'التجاره', 'البيع', 'السفر', 'النقل', 'القطارات', 'السفن', 'الاسواق', 'السوق', 'البناء', 'الترجمه', 'التاليف', 'الاموال', 'الاسهم', 'الشحن', 'التاريخ', 'الناس', 'المياه', 'الرياح', 'الارض']);
const MASCULINE_HEADS: ReadonlySet<string> = new Set(['الاتحاد', 'الاسطول', 'البرلمان', 'البنك', 'الجيش', 'الحرس', 'الحزب', 'المجلس', 'الكونغرس']);
const GENERAL = /^العامه?$/;
const FEMININE_FORM = /(?:ه|ات)$/;
const PEOPLE = /(?:ون|ين)$/;
/** Heads whose country may follow as a name («جيش أوكرانيا»). */
const BEFORE_COUNTRY: ReadonlySet<string> = new Set(['جيش', 'حكومه', 'سفاره', 'بحريه', 'اسطول', 'برلمان', 'استخبارات', 'مخابرات', 'بنك', 'مصرف', 'جامعه']);
const FEMININE = /يه$/;
const NISBA = /(?:ي|يه)$/;
/** «وكالة الأنباء …» is a description, unless a table knows it as a name. */
const NEWS = /^ال?انباء$/;
const AND_DEFINITE = /^وال.../;
/** «الذي», «التي» and «إلى» are shorter. */
const SHORTEST_DEFINITE = 5;
/** «المجلس الأعلى للأمن القومي»: what it is for. */
const FOR = /^لل.{3}/;
const MIDDLES_AT_MOST = 2;
const ADJECTIVES_AT_MOST = 4;

/** An institution: its head, what it is for, its adjectives, and its nationality («هيئة الأركان العامة الروسية»). */
export const institution: Rule = (page) =>
  page.tokens.flatMap((_, at): readonly Claim[] => {
    const found = nationalHead(page, at) ?? headWithPurpose(page, at) ?? forces(page, at) ?? withCountry(page, at);
    return found === null ? [] : [found];
  });

function headWithPurpose(page: Page, at: number): Claim | null {
  const head = headAt(page, at, INSTITUTION_HEADS);
  if (head === null) return null;
  let to = at + 1;
  while (to < at + 1 + MIDDLES_AT_MOST && adjacent(page, to) && INSTITUTION_MIDDLES.has(page.folded[to] ?? '')) to += 1;
  if (head.first === 'وكاله' && NEWS.test(page.folded[to] ?? '')) return null;
  const middles = to - at - 1;
  if (head.first === 'مجلس' && BOARD_OF.has(page.folded[at + 1] ?? '')) return null;
  if (!adjacent(page, to) || !isPurpose(page, to)) return null;
  const purposeIsCommon = isCommon(page.folded[to] ?? '');
  if (head.first === 'حركه' && TRAFFIC.has(page.folded[to] ?? '')) return null;
  to += 1;
  const coordinated = adjacent(page, to) && AND_DEFINITE.test(page.folded[to] ?? '') && !NATIONAL_HEADS.has((page.folded[to] ?? '').slice(1)) && !isNever(page, to) && headAt(page, to, TITLES) === null;
  if (coordinated) to += 1;
  const end = adjectivesAndNation(page, to);
  if (SHORT_HEADS.has(head.first) && middles === 0 && end.adjectives === 0 && !end.nation && !coordinated && purposeIsCommon) return null;
  if (STACKED_HEADS.has(head.first) && middles === 0) return null;
  const telling = page.folded.slice(to, end.to).some((word) => INSTITUTION_ADJECTIVES.has(word) && !GENERAL.test(word));
  if (WEAK_HEADS.has(head.first) && middles === 0 && !telling && !end.nation && purposeIsCommon) return null;
  return make(page, at, end.to, head, end.nation);
}

function nationalHead(page: Page, at: number): Claim | null {
  const head = headAt(page, at, NATIONAL_HEADS);
  if (head === null || !isDefinite(head.first)) return null;
  if (ELLIPTIC.has(head.first)) {
    const nation = adjacent(page, at + 1) ? demonymAt(page, at + 1) : null;
    const inPhrase = at > 0 && adjacent(page, at) && (isDefinite(page.folded[at - 1] ?? '') || /^[وفبل]?(?:وزير|وزار|سياس|شؤون|شوون)/.test(page.folded[at - 1] ?? ''));
    return nation === null || inPhrase || !FEMININE.test(nation.form) || !isDefinite(nation.form) ? null : make(page, at, at + 1 + nation.length, head, true);
  }
  if (!agrees(page, at, head.first)) return null;
  const end = adjectivesAndNation(page, at + 1);
  if (!end.nation && end.known > 0 && adjacent(page, end.to) && FOR.test(page.folded[end.to] ?? '')) {
    const rest = adjectivesAndNation(page, end.to + 1);
    return make(page, at, rest.to, head, rest.nation);
  }
  if (!end.nation && !(ADJECTIVE_SUFFICES.has(head.first) && end.known > 0 && (end.adjectives > 1 || !TOO_COMMON.has(page.folded[at + 1] ?? '')))) return null;
  return make(page, at, end.to, head, end.nation);
}

function forces(page: Page, at: number): Claim | null {
  const head = headAt(page, at, FORCES);
  if (head === null || !adjacent(page, at + 1) || !FORCE_BRANCHES.has(page.folded[at + 1] ?? '')) return null;
  const end = adjectivesAndNation(page, at + 2);
  if (end.nation) return make(page, at, end.to, head, true);
  const country = adjacent(page, at + 2) ? countryAt(page, at + 2) : 0;
  return country === 0 ? null : make(page, at, at + 2 + country, head, true);
}

function withCountry(page: Page, at: number): Claim | null {
  const head = headAt(page, at, BEFORE_COUNTRY);
  if (head === null || !adjacent(page, at + 1)) return null;
  const anyPlace = head.first === 'جامعه';
  const length = countryAt(page, at + 1, anyPlace);
  if (length === 0 && isPurpose(page, at + 1)) {
    const end = adjectivesAndNation(page, at + 2);
    return end.nation ? make(page, at, end.to, head, true) : null;
  }
  if (length === 0) return null;
  const central = adjacent(page, at + 1 + length) && page.folded[at + 1 + length] === 'المركزي' ? 1 : 0;
  return make(page, at, at + 1 + length + central, head, true);
}

/** «قدرات الحزب العسكرية», «رئيس الحكومة اللبناني»: an adjective of another gender belongs to the noun before. */
function agrees(page: Page, at: number, head: string): boolean {
  const word = page.folded[at + 1] ?? '';
  if (!adjacent(page, at + 1) || PEOPLE.test(word)) return !PEOPLE.test(word) || demonymAt(page, at + 1) === null;
  if (MASCULINE_HEADS.has(head)) return !FEMININE_FORM.test(word);
  return !FEMININE_FORM.test(head) || FEMININE_FORM.test(word) || !NISBA.test(word);
}

/** Adjectives that belong to the name, then its nationality, with which it ends. */
function adjectivesAndNation(page: Page, from: number): { readonly to: number; readonly adjectives: number; readonly known: number; readonly nation: boolean } {
  let to = from;
  let known = 0;
  while (to < from + ADJECTIVES_AT_MOST && adjacent(page, to)) {
    const word = page.folded[to] ?? '';
    const nation = demonymAt(page, to);
    if (nation !== null && word.startsWith('ال')) return { to: to + nation.length, adjectives: to - from, known, nation: true };
    if (!word.startsWith('ال') || word.length < SHORTEST_DEFINITE || isNever(page, to)) break;
    const listed = INSTITUTION_ADJECTIVES.has(word);
    if (!listed && !NISBA.test(word)) break;
    if (listed) known += 1;
    to += 1;
  }
  return { to, adjectives: to - from, known, nation: false };
}

function isPurpose(page: Page, at: number): boolean {
  const word = page.folded[at] ?? '';
  return word.startsWith('ال') && word.length > 4 && !isNever(page, at) && demonymAt(page, at) === null && !TITLES.has(word);
}

function isNever(page: Page, at: number): boolean {
  return NEVER_IN_INSTITUTION.has(page.folded[at] ?? '');
}

function countryAt(page: Page, at: number, anyPlace = false): number {
  const match = page.matches[at];
  const token = page.tokens[at];
  if (match == null || token === undefined || match.start !== token.start) return 0;
  const place = match.senses[0]?.entity;
  return place?.type === 'LOC' && (anyPlace || place.kind === 'country') ? match.length : 0;
}

function adjacent(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return token !== undefined && follows(token);
}

function make(page: Page, from: number, to: number, head: { readonly first: string; readonly start: number }, national: boolean): Claim {
  const name = [head.first, ...page.folded.slice(from + 1, to)].join(' ');
  return claim(page, { from, to, start: head.start, type: 'ORG', rule: national ? 'names.institution-nation' : 'names.institution', name, words: head.first });
}
