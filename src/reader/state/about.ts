/** A passage that a board of claims is about. */
export interface About {
  /** Key or id of its article. */
  readonly article: string;
  /** Number of its paragraph; 0 for the title. */
  readonly paragraph: number;
  /** The fingerprint of its words when the address was made; null where the number is all that is known. */
  readonly words: string | null;
}

const FORM = /^([^/]{1,128})\/(0|[1-9]\d{0,4})(?:\/([0-9a-f]{8}))?$/;

/** A parameter that names no passage; no article has this key. */
const NOWHERE: About = { article: '', paragraph: 0, words: null };

/** The passage of a parameter. What names none is a passage of no article. Never throws. */
export function parseAbout(param: string): About {
  const [, article, paragraph, words = null] = FORM.exec(param) ?? [];
  return article === undefined ? NOWHERE : { article, paragraph: Number(paragraph), words };
}

/** The parameter of a passage. */
export function formatAbout({ article, paragraph, words }: About): string {
  return [article, paragraph, ...(words === null ? [] : [words])].join('/');
}
