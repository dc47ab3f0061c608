import type { Plugin } from 'vite';

const FONT_STYLES = /[\\/]@fontsource[\\/-]/;
const SWAP = /font-display:\s*swap/g;

/**
 * Makes the fonts of a built page stay out when they come too late, in place of changing the letters that are being read: lines would break anew and the text would jump.
 * The pages ask for them first of all, and theme.js waits for them a little, so that this is rare; the next page has them.
 */
export function stillFonts(): Plugin {
  return {
    name: 'isnad:still-fonts',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (FONT_STYLES.test(id) && SWAP.test(code) ? { code: code.replace(SWAP, 'font-display: optional'), map: null } : null),
  };
}
