/** The longest part that two words have in common: where it begins in each. The first of equals. */
export interface SharedPart {
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

const NOTHING: SharedPart = { from: 0, start: 0, length: 0 };

/** The longest part of `text` that stands in `model`, too. */
export function sharedPart(text: string, model: string): SharedPart {
  const whole = text.indexOf(model);
  if (whole >= 0) return { from: whole, start: 0, length: model.length };
  let longest = NOTHING;
  for (let from = 0; from + longest.length < text.length; from += 1) {
    for (let length = longest.length + 1; from + length <= text.length; length += 1) {
      const start = model.indexOf(text.slice(from, from + length));
      if (start < 0) break;
      longest = { from, start, length };
    }
  }
  return longest;
}
