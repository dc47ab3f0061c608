const ARABIC_INDIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;
const DIGITS = /[٠-٩۰-۹]/g;

/** Arabic-Indic (٠١٢) and Persian (۰۱۲) digits as 0-9; length and everything else unchanged. */
export function toLatinDigits(text: string): string {
  return text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_INDIC_ZERO));
  });
}
