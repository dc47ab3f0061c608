import { follows } from '../names/gaps';
import type { Claim } from '../names/page';

/** After these a capital is a place. */
const PLACE_BEFORE = /^[وف]?(?:في|الي|من|نحو|قرب|وسط|داخل|خارج|مدينه|العاصمه|عاصمه|ضواحي|شوارع|سماء|غرب|شرق|شمال|جنوب|غربي|شرقي|شمالي|جنوبي|فوق|مطار|زياره|سفاره|جامعه|اتفاق|اعلان|قمه|محادثات|مباحثات|زار|غادر|وصل)$/;
/** Words that speak of a government. */
const POWER_BEFORE = /^[وفبل]?(?:نظام|قوات|حكومه|حليفه|حلفاء|حليف|سيطره|موقف|قرار|مطالب|دعم|اتهامات|بين|عن)$/;
const VERB_BEFORE = /(?:ت|ته)$|^[وف]?س?ت.{3}/;
const VERB_AFTER = /^(?:س?ت.{3,}|.{3,}ت|قد|لم|لن)$/;
const AT = /^[وف]?ب/;

/** True when a capital acts or is spoken of as its government («موسكو تدرس»). A guess from the neighbouring words. */
export function isMetonym(claim: Claim): boolean {
  const token = claim.page.tokens[claim.from];
  const before = claim.page.folded[claim.from - 1] ?? '';
  const after = claim.page.tokens[claim.to];
  if (token === undefined || PLACE_BEFORE.test(before) || (claim.start > token.start && AT.test(token.folded))) return false;
  if (claim.start > token.start && token.folded.startsWith('ل')) return true;
  if (POWER_BEFORE.test(before) || (follows(token) && VERB_BEFORE.test(before))) return true;
  return after !== undefined && follows(after) && VERB_AFTER.test(after.folded);
}
