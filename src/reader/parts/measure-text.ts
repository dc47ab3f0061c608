/** Widths of texts as the page's own face writes them, in pixels. */
export interface Ruler {
  /** Of a line of text whose letters are `size` pixels high. */
  readonly widthOf: (text: string, size: number, weight: number) => number;
  /** Pixels of a root em: readers may want larger letters. */
  readonly rem: number;
}

/** Where nothing can be measured, a letter is so wide. */
const MEAN_LETTER = 0.6;

/** A ruler in the face of an element. */
export function rulerOf(element: Element): Ruler {
  const context = document.createElement('canvas').getContext('2d');
  const { fontFamily } = getComputedStyle(element);
  const known = new Map<string, number>();
  const measure = (text: string, font: string, size: number): number => {
    if (context === null) return text.length * size * MEAN_LETTER;
    context.font = font;
    return context.measureText(text).width;
  };
  return {
    rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    widthOf: (text, size, weight) => {
      const font = `${String(weight)} ${String(size)}px ${fontFamily}`;
      const key = `${font} ${text}`;
      const width = known.get(key) ?? measure(text, font, size);
      known.set(key, width);
      return width;
    },
  };
}
