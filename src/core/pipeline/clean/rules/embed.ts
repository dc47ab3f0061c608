import { lineRule, verdict } from '../page';

const SIGNATURE = /^[—–-]\s*.{1,80}\(@\w{1,40}\)/u;
const ADDRESS = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+$/u;
const MAIL = /^\S{1,80}@[\w-]{1,60}\.[\w.]{2,30}$/u;
const HASHTAG = /^[#@][\p{L}\p{M}\p{N}_]+$/u;
const LONGEST = 400;

/** What a page embeds or links: addresses, the signature below a post, rows of hashtags. */
export const embed = lineRule('clean.embed', () => (line) => {
  if (line.text.length > LONGEST) return null;
  const parts = line.text.split(/[\s،,]+/u).filter((part) => part !== '');
  const isTags = parts.every((part) => HASHTAG.test(part) || ADDRESS.test(part) || MAIL.test(part));
  return isTags || SIGNATURE.test(line.text) ? verdict('boilerplate', line.text) : null;
});
