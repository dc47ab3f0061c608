const FIRST_SEPARATOR = 0x0a;

/** Texts as one, with a character before each that none of them has. */
export function joinTexts(texts: readonly string[]): string {
  const used = new Set(texts.join(''));
  let code = FIRST_SEPARATOR;
  while (used.has(String.fromCharCode(code))) code += 1;
  return texts.map((text) => String.fromCharCode(code) + text).join('');
}
