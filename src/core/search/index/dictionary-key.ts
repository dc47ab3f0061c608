const ARTICLE = 'ال';

/** Where a folded word, or a beginning of words, stands in the dictionary: without its article, so that «تعل» and «التعل» lie together. */
export function dictionaryKey(form: string): string {
  return form.startsWith(ARTICLE) ? form.slice(ARTICLE.length) : form;
}

/** A word by its place in the dictionary. */
export function fromDictionary(key: string, hasArticle: boolean): string {
  return hasArticle ? ARTICLE + key : key;
}

/** The beginning of the places of all words that begin so: those of some stand everywhere. */
export function dictionaryRange(beginning: string): string {
  return ARTICLE.startsWith(beginning) ? '' : dictionaryKey(beginning);
}
