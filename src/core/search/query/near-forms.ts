import { isNear } from '../analyze/near-words';
import { commonest } from './commonest';
import type { Lookup } from './lookup';

const ARTICLE = 'ال';
/** Shorter words, their article aside, have too many neighbours. */
const SHORTEST_GUESSED = 4;
/** So many near words are taken, the commonest. */
const MOST_NEAR = 8;
/** In larger collections the dictionary is read only where a word like this one would stand if one of its first two letters were right. */
const WHOLE_DICTIONARY = 2000;

/** Words of the dictionary that are one letter away from a folded word, commonest first. */
export function nearForms(bare: string, { view }: Lookup): readonly string[] {
  if (withoutArticle(bare).length < SHORTEST_GUESSED) return [];
  const words = new Map(beginningsOf(bare, view.head.articles).flatMap((beginning) => view.words(beginning)).map((word) => [word.form, word]));
  return commonest([...words.values()].filter(({ form }) => form !== bare && isNear(form, bare)), MOST_NEAR);
}

function beginningsOf(bare: string, articles: number): readonly string[] {
  if (articles <= WHOLE_DICTIONARY) return [''];
  const article = bare.startsWith(ARTICLE) ? ARTICLE : '';
  const [a = '', b = '', c = ''] = bare.slice(article.length);
  return [...new Set([a + b, a + c, b + a, b + c])].map((beginning) => article + beginning);
}

function withoutArticle(form: string): string {
  return form.startsWith(ARTICLE) ? form.slice(ARTICLE.length) : form;
}
