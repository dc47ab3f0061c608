import { ARABIC_LETTER_CLASS } from '../../../text/code-points';
import type { LineFacts } from '../line-facts';
import { lineRule, verdict } from '../page';

const SIGNATURE = /^[—–-]\s*.{1,80}\(@\w{1,40}\)/u;
const ADDRESS = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+$/u;
const MAIL = /^\S{1,80}@[\w-]{1,60}\.[\w.]{2,30}$/u;
const HASHTAG = /^[#@][\p{L}\p{M}\p{N}_]+$/u;
const CODE = /^(?:<\/?(?:script|iframe|style|div|img|ins|amp-\w+)\b|\(function|function\s*\(|(?:var|let|const|window|document|googletag)[\s.]\S*.*[=(]|@media\b|\.[\w-]{2,40}\s*\{)/u;
/** Nobody reads what stands inside these. */
const UNSEEN = /^<\/?(?:script|style)\b/u;
const SHORTEST_TEXT = 4;
const ARABIC = new RegExp(`[${ARABIC_LETTER_CLASS}]`);
const LONGEST = 400;
const LONGEST_SCRAP = 12;

/** What a page embeds or links: addresses, the signature below a post, rows of hashtags, scraps of code and of another script. */
export const embed = lineRule('clean.embed', (page) => {
  const isArabicPage = page.lines.filter((line) => ARABIC.test(line.text)).length > page.lines.length / 2;
  return (line) => (isEmbedded(line) || (isArabicPage && isForeignScrap(line)) ? verdict('boilerplate', line.text.slice(0, LONGEST)) : null);
});

function isEmbedded(line: LineFacts): boolean {
  if (CODE.test(line.text.slice(0, LONGEST))) return !holdsText(line);
  if (line.text.length > LONGEST) return false;
  const parts = line.text.split(/[\s،,]+/u).filter((part) => part !== '');
  const isTags = parts.every((part) => HASHTAG.test(part) || ADDRESS.test(part) || MAIL.test(part));
  return isTags || SIGNATURE.test(line.text);
}

/** «<img …> وأضاف أن …»: words of the article behind or between tags. */
function holdsText(line: LineFacts): boolean {
  return line.text.startsWith('<') && !UNSEEN.test(line.text) && line.tokens.filter((token) => ARABIC.test(token)).length >= SHORTEST_TEXT;
}

function isForeignScrap(line: LineFacts): boolean {
  return !ARABIC.test(line.text) && !line.stop && line.tokens.length <= LONGEST_SCRAP;
}
