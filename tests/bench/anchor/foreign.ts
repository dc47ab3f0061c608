import type { Article } from '../../../src/core/model/article';
import { isPassage } from '../../../src/core/model/block';
import { fold } from '../../../src/core/text/fold';
import { words } from '../../../src/core/text/words';
import { seededChance, shuffle } from './chance';
import { OWN_SENTENCES } from './own-sentences';
import type { Foreign } from './scene';

/** Others that an article takes foreign sentences from. */
const MOST_OTHERS = 6;
/** Others that are looked at, to find as many that tell of something else. */
const MOST_TRIED = 30;
/** Word groups of this length that two articles share show that one is a version of the other. */
const GROUP = 5;
/** Versions share more than this part of their groups. */
const VERSION = 0.05;
const LEAST_WORDS = 4;

/** Foreign text for each article of a corpus. Versions of one report are not foreign to each other; where no other article is left, sentences of our own serve. */
export function foreignTexts(articles: readonly Article[], seed: number): (index: number) => Foreign {
  const groups = articles.map((): ReadonlySet<string> | null => null);
  const known: (Foreign | undefined)[] = [];
  const groupsAt = (index: number): ReadonlySet<string> => (groups[index] ??= groupsOf(articles[index]?.text ?? ''));
  const find = (index: number): Foreign => {
    const tried = shuffle([...articles.keys()].filter((other) => other !== index), seededChance(seed + index)).slice(0, MOST_TRIED);
    const others = tried.filter((other) => shared(groupsAt(index), groupsAt(other)) <= VERSION).slice(0, MOST_OTHERS);
    return foreignOf(others.flatMap((other) => articles[other] ?? []));
  };
  return (index) => (known[index] ??= find(index));
}

function foreignOf(others: readonly Article[]): Foreign {
  const sentences = others.flatMap(({ text, sentences, blocks }) => sentences.filter(({ block }) => blocks.some((one) => one.index === block && isPassage(one))).map(({ start, end }) => text.slice(start, end)));
  const long = sentences.filter((sentence) => words(sentence).length >= LEAST_WORDS);
  const [first] = others;
  return first === undefined || long.length === 0 ? { sentences: OWN_SENTENCES, article: OWN_SENTENCES.join('\n') } : { sentences: long, article: first.text };
}

function groupsOf(text: string): ReadonlySet<string> {
  const forms = words(text).map((word) => fold(word.text));
  return new Set(forms.map((_, i) => forms.slice(i, i + GROUP).join(' ')));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const group of a) if (b.has(group)) count += 1;
  return count / Math.max(1, Math.min(a.size, b.size));
}
