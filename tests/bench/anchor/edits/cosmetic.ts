import { NO_BREAK_SPACE, TATWEEL } from '../../../../src/core/text/code-points';
import { words } from '../../../../src/core/text/words';
import { pick } from '../chance';
import { passageWords, type Edit, type Scene } from '../scene';
import { change, type Change, type TracedText } from '../traced-text';

/** Vowel signs: fathatan to sukun. */
const MARKS = ['\u064b', '\u064c', '\u064d', '\u064e', '\u064f', '\u0650', '\u0651', '\u0652'];
/** Neighbours on an Arabic keyboard, and letters that are heard alike. */
const MISTYPED: Readonly<Record<string, string>> = { س: 'ش', ش: 'س', ي: 'ب', ب: 'ي', ل: 'ا', ا: 'ل', ت: 'ن', ن: 'ت', ح: 'ج', ج: 'ح', د: 'ذ', ذ: 'د', ر: 'ز', ز: 'ر', ع: 'غ', غ: 'ع', ف: 'ق', ق: 'ف', ص: 'ض', ض: 'ص', ط: 'ظ', ظ: 'ط', ك: 'م', م: 'ك', ه: 'خ', خ: 'ه', و: 'ة' };
const LETTER = '\u0621-\u064a';
/** Share of the letters, spaces or words that an edit touches. */
const SOME = 0.3;
const HALF = 0.5;
const EASTERN_ZERO = 0x660;
/** A name is written differently in its inside, where it is long enough to have one. */
const LONG_NAME = 5;

/** One letter of the passage left out, doubled, exchanged with the next, or another. */
export const typo: Edit = (scene) => {
  const { now, chance } = scene;
  const long = passageWords(scene).filter((word) => word.text.length > 3);
  if (long.length === 0) return now;
  const word = pick(long, chance);
  const at = 1 + Math.floor(chance() * (word.text.length - 2));
  const [letter, next] = [word.text.charAt(at), word.text.charAt(at + 1)];
  const mistyped = pick([`${letter}${letter}${next}`, next, next + letter, (MISTYPED[letter] ?? 'ض') + next], chance);
  return change(now, [{ start: word.start + at, end: word.start + at + 2, words: mistyped, heir: true }]);
};

/** Hamza left out, or put where it was left out. */
export const hamza: Edit = ({ now, chance }) => (chance() < HALF ? replaced(now, /[أإآٱؤئ]/gu, (letter) => ({ ؤ: 'و', ئ: 'ى' })[letter] ?? 'ا') : replaced(now, new RegExp(`(?<![${LETTER}])ا(?!ل)`, 'gu'), () => 'أ'));

export const finalLetters: Edit = ({ now, chance }) => (chance() < HALF ? replaced(now, /[ىة]/gu, (letter) => (letter === 'ى' ? 'ي' : 'ه')) : replaced(now, new RegExp(`ي(?![${LETTER}])`, 'gu'), () => 'ى'));

/** Vowel signs put in, or those that are there left out. */
export const diacritics: Edit = ({ now, chance }) => {
  if (chance() < HALF && new RegExp(`[${MARKS.join('')}]`, 'u').test(now.text)) return replaced(now, new RegExp(`[${MARKS.join('')}]`, 'gu'), () => '');
  const share = pick([0.1, SOME, HALF], chance);
  return inserted(now, new RegExp(`[${LETTER}]`, 'gu'), () => (chance() < share ? pick(MARKS, chance) : ''));
};

export const tatweel: Edit = ({ now, chance }) => inserted(now, /[بتثسشصضطعغفقكلمنهيجحخ](?=[\u0621-\u064a])/gu, () => (chance() < SOME ? TATWEEL.repeat(1 + Math.floor(chance() * 4)) : ''));

/** Marks left out, exchanged, or put between words. */
export const punctuation: Edit = ({ now, chance }) => {
  const kind = chance();
  if (kind < SOME) return replaced(now, /[،؛:.!؟]/gu, () => '');
  if (kind < 2 * SOME) return replaced(now, /[،؛]/gu, (mark) => (mark === '،' ? ' ،' : ','));
  return inserted(replaced(now, /\./gu, () => ' .'), new RegExp(`[${LETTER}](?= )`, 'gu'), () => (chance() < 0.1 ? '،' : ''));
};

export const quoteStyle: Edit = ({ now, chance }) => {
  const [open, close] = pick([['«', '»'], ['“', '”'], ['"', '"'], ['‹', '›'], ['', '']] as const, chance);
  let inside = false;
  return replaced(now, /[«»“”"„‟‹›]/gu, () => {
    inside = !inside;
    return inside ? open : close;
  });
};

export const spaces: Edit = ({ now, chance }) => replaced(now, new RegExp(`[ ${NO_BREAK_SPACE}]`, 'gu'), () => (chance() < SOME ? pick([NO_BREAK_SPACE, '  ', ` ${NO_BREAK_SPACE}`], chance) : ' '));

export const digits: Edit = ({ now }) => (/\d/u.test(now.text) ? replaced(now, /\d/gu, (digit) => String.fromCharCode(EASTERN_ZERO + Number(digit))) : replaced(now, /[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - EASTERN_ZERO)));

/** Every name is transcribed another way throughout the article: a long vowel less, or one more. */
export const nameVariants: Edit = (scene) => {
  const variants = variantsOf(scene);
  return change(scene.now, words(scene.now.text).flatMap(({ start, end, text }): Change[] => {
    const variant = variants.get(text);
    return variant === undefined ? [] : [{ start, end, words: variant, heir: true }];
  }));
};

function variantsOf({ article, chance }: Scene): ReadonlyMap<string, string> {
  const variants = new Map<string, string>();
  for (const mention of article.mentions) {
    for (const { text } of words(article.text, mention)) {
      if (text.length < LONG_NAME || variants.has(text) || chance() < HALF) continue;
      const at = text.slice(2, -1).search(/[اوي]/u);
      variants.set(text, at < 0 ? `${text.slice(0, 3)}ا${text.slice(3)}` : text.slice(0, at + 2) + text.slice(at + 3));
    }
  }
  return variants;
}

function replaced(source: TracedText, pattern: RegExp, other: (found: string) => string): TracedText {
  return change(source, [...source.text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, words: other(found), heir: true })));
}

function inserted(source: TracedText, pattern: RegExp, what: () => string): TracedText {
  return change(source, [...source.text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index + found.length, end: index + found.length, words: what(), heir: false })).filter((one) => one.words !== ''));
}
