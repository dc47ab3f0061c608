const FIRST_SEPARATOR = 0x0a;

/** Texts as one, with a character before each that none of them has. */
export function joinTexts(texts: readonly string[]): string {
  const used = new Set(texts.join(''));
  let code = FIRST_SEPARATOR;
  while (used.has(String.fromCharCode(code))) code += 1;
  return texts.map((text) => String.fromCharCode(code) + text).join('');
}

/** The texts that {@link joinTexts} joined, one after the other; empty ones behind the last. */
export function textsIn(joined: string): () => string {
  const texts = joined.slice(1).split(joined.slice(0, 1));
  let at = 0;
  return () => texts[at++] ?? '';
}
