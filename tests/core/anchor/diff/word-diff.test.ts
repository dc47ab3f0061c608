import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSpellingOnly, wordDiff, type DiffPart } from '../../../../src/core/anchor/diff/word-diff';
import { isIgnored } from '../../../../src/core/text/code-points';

/** A diff in one line: `=` spelling, `[-…]` removed, `[+…]` added, `{old>new}` another particle, its letters in brackets. Unchanged text as it is. */
function drawn(before: string, after: string): string {
  return wordDiff(before, after).map(drawnPart).join('');
}

function drawnPart(part: DiffPart): string {
  switch (part.kind) {
    case 'same':
      return part.before;
    case 'spelling':
      return `=${part.after}`;
    case 'removed':
      return `[-${part.before}]`;
    case 'added':
      return `[+${part.after}]`;
    case 'particle':
      return `{${bracketed(part.before, part.left)}>${bracketed(part.after, part.right)}}`;
  }
}

function bracketed(word: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return [...spans].reverse().reduce((text, { start, end }) => `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`, word);
}

describe('one word', () => {
  test.each([
    ['و added', 'الجيش', 'والجيش', '{الجيش>(و)الجيش}'],
    ['و gone', 'وقال', 'قال', '{(و)قال>قال}'],
    ['ف added', 'قال', 'فقال', '{قال>(ف)قال}'],
    ['ب added', 'كورسك', 'بكورسك', '{كورسك>(ب)كورسك}'],
    ['ل added', 'أوكرانيا', 'لأوكرانيا', '{أوكرانيا>(ل)أوكرانيا}'],
    ['ك added', 'رئيس', 'كرئيس', '{رئيس>(ك)رئيس}'],
    ['س added', 'يعلن', 'سيعلن', '{يعلن>(س)يعلن}'],
    ['س gone behind و', 'وستبدأ', 'وتبدأ', '{و(س)تبدأ>وتبدأ}'],
    ['the article added', 'قوات', 'القوات', '{قوات>(ال)قوات}'],
    ['the article gone', 'الهدنة', 'هدنة', '{(ال)هدنة>هدنة}'],
    ['the article behind و', 'وقوات', 'والقوات', '{وقوات>و(ال)قوات}'],
    ['ل before the article', 'الجيش', 'للجيش', '{(ا)لجيش>(ل)لجيش}'],
    ['ب before the article', 'المنطقة', 'بالمنطقة', '{المنطقة>(ب)المنطقة}'],
    ['one particle for another', 'بموسكو', 'لموسكو', '{(ب)موسكو>(ل)موسكو}'],
    ['two particles', 'موسكو', 'وبموسكو', '{موسكو>(وب)موسكو}'],
    ['و before a short word', 'من', 'ومن', '{من>(و)من}'],
    ['a pronoun added', 'قوات', 'قواتها', '{قوات>قوات(ها)}'],
    ['a pronoun gone', 'هجومهم', 'هجوم', '{هجوم(هم)>هجوم}'],
    ['one pronoun for another', 'قواته', 'قواتها', '{قوات(ه)>قوات(ها)}'],
    ['a pronoun behind a short word', 'أن', 'أنها', '{أن>أن(ها)}'],
    ['a pronoun behind في', 'في', 'فيها', '{في>في(ها)}'],
    ['a pronoun behind على', 'على', 'عليه', '{على>علي(ه)}'],
    ['our', 'قوات', 'قواتنا', '{قوات>قوات(نا)}'],
    ['me', 'أخبر', 'أخبرني', '{أخبر>أخبر(ني)}'],
    ['ة opens before a pronoun', 'مدينة', 'مدينتها', '{مدينة>مدينت(ها)}'],
    ['ء takes a seat before a pronoun', 'أعضاء', 'أعضاؤه', '{أعضاء>أعضاؤ(ه)}'],
    ['ى stretches before a pronoun', 'مستوى', 'مستواه', '{مستوى>مستوا(ه)}'],
    ['particle and pronoun', 'هجوم', 'بهجومها', '{هجوم>(ب)هجوم(ها)}'],
    ['a particle with its vowel sign', 'كورسك', 'بِكورسك', '{كورسك>(بِ)كورسك}'],
    ['a particle with its tatweel', 'النصر', 'بـالنصر', '{النصر>(بـ)النصر}'],
    ['an end with its vowel sign', 'قوات', 'قواتِها', '{قوات>قواتِ(ها)}'],
    ['hamza', 'أمريكا', 'امريكا', '=امريكا'],
    ['ة and ه', 'هدنة', 'هدنه', '=هدنه'],
    ['vowel signs', 'هدنة', 'هُدنة', '=هُدنة'],
    ['tatweel', 'أيضا', 'أيضـــا', '=أيضـــا'],
    ['kinds of digits', '530', '٥٣٠', '=٥٣٠'],
    ['another word', 'روسيا', 'أوكرانيا', '[-روسيا][+أوكرانيا]'],
    ['a typo is another word', 'الكرملين', 'الكريملين', '[-الكرملين][+الكريملين]'],
    ['ة is no pronoun', 'كتاب', 'كتابة', '[-كتاب][+كتابة]'],
    ['ي is no pronoun', 'مصر', 'مصري', '[-مصر][+مصري]'],
    ['ك of a short word is its own', 'كما', 'ما', '[-كما][+ما]'],
    ['س before no verb is its own', 'سمكة', 'مكة', '[-سمكة][+مكة]'],
    ['Latin words have no particles', 'Kursk', 'Kyiv', '[-Kursk][+Kyiv]'],
  ])('%s', (_, before, after, expected) => {
    expect(drawn(before, after)).toBe(expected);
  });
});

describe('several words', () => {
  test.each([
    ['nothing', 'قال بوتين إن', 'قال بوتين إن', 'قال بوتين إن'],
    ['a word added', 'قال إن الحرب', 'قال بوتين إن الحرب', 'قال [+بوتين ]إن الحرب'],
    ['a word removed at the end', 'قال بوتين أمس', 'قال بوتين', 'قال بوتين[- أمس]'],
    ['a word removed at the beginning', 'أمس قال بوتين', 'قال بوتين', '[-أمس ]قال بوتين'],
    ['a word replaced', 'قال بوتين إن', 'أكد بوتين إن', '[-قال][+أكد] بوتين إن'],
    ['punctuation', 'قال، بوتين', 'قال بوتين.', 'قال= بوتين=.'],
    ['quotation marks', 'قال “النصر” قريب', 'قال «النصر» قريب', 'قال =«النصر=» قريب'],
    ['paragraphs joined', 'انتهت الحرب.\nبدأ السلام', 'انتهت الحرب. بدأ السلام', 'انتهت الحرب.= بدأ السلام'],
    ['a short word between rewritten ones is chance', 'دخل الجيش في المدينة', 'توقف القتال في الجبهة', '[-دخل الجيش في المدينة][+توقف القتال في الجبهة]'],
    ['a particle and a word', 'سيطرت القوات على بلدة', 'وسيطرت قوات على بلدة سودجا', '{سيطرت>(و)سيطرت} {(ال)قوات>قوات} على بلدة[+ سودجا]'],
    ['everything', 'قال بوتين', '', '[-قال بوتين]'],
    ['from nothing', '', 'قال بوتين', '[+قال بوتين]'],
  ])('%s', (_, before, after, expected) => {
    expect(drawn(before, after)).toBe(expected);
  });

  test('only spelling is told from words', () => {
    expect(isSpellingOnly(wordDiff('قال الرئيس الأمريكي، أمس', 'قال الرئيس الامريكي أمس.'))).toBe(true);
    expect(isSpellingOnly(wordDiff('قال الرئيس', 'وقال الرئيس'))).toBe(false);
    expect(isSpellingOnly(wordDiff('قال الرئيس', 'قال'))).toBe(false);
  });

  test('two long texts with nothing in common take no time', () => {
    const [old, now] = [Array.from({ length: 5000 }, () => 'روسيا').join(' '), Array.from({ length: 5000 }, () => 'أوكرانيا').join(' ')];
    expect(wordDiff(old, now).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('any two texts', () => {
  const word = fc.constantFrom('قال', 'وقال', 'الرئيس', 'رئيس', 'للرئيس', 'بوتين', 'قواته', 'قواتها', 'مدينة', 'مدينتهم', 'أن', 'في', 'هُدنة', 'ـــ', '،', '«', '»', '.', 'Buk-M1', '2025', '\n');
  const text = fc.oneof(fc.array(word, { maxLength: 24 }).map((parts) => parts.join(' ')), fc.string({ unit: 'binary', maxLength: 40 }));

  test('the pieces, joined, are both texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        expect(parts.map((part) => part.before).join('')).toBe(before);
        expect(parts.map((part) => part.after).join('')).toBe(after);
      }),
    );
  });

  test('a text does not differ from itself', () => {
    fc.assert(fc.property(text, (same) => {
        expect(wordDiff(same, same).filter(({ kind }) => kind !== 'same')).toEqual([]);
      }),
    );
  });

  test('a piece that is the same is the same, and no piece is empty', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const part of wordDiff(before, after)) {
          expect(part.before + part.after).not.toBe('');
          if (part.kind === 'same') expect(part.before).toBe(part.after);
        }
      }),
    );
  });

  test('the letters of a particle lie in their word, and no vowel sign is torn from its letter', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const part of wordDiff(before, after)) {
          if (part.kind !== 'particle') continue;
          for (const [spans, whole] of [[part.left, part.before], [part.right, part.after]] as const) {
            for (const { start, end } of spans) {
              expect(start < end && end <= whole.length).toBe(true);
              expect(isIgnored(whole.charAt(start)) || (end < whole.length && isIgnored(whole.charAt(end)))).toBe(false);
            }
          }
        }
      }),
    );
  });
});
