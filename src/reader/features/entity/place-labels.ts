/** A point of the map and its name. */
export interface Labelled {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The box that a label takes, in units of the map. */
export interface LabelSize {
  /** Of one letter; a mean, since letters are not measured before they are drawn. */
  readonly letter: number;
  readonly height: number;
}

interface Box {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** The points whose names can stand below them without covering another or leaving the map. Earlier points come first. */
export function placeLabels(points: readonly Labelled[], size: LabelSize, width: number, height: number): readonly Labelled[] {
  const taken: Box[] = [];
  return points.filter(({ name, x, y }) => {
    const half = (name.length * size.letter) / 2;
    const box = { start: x - half, end: x + half, top: y - size.height / 2, bottom: y + size.height * 1.5 };
    const free = box.start >= 0 && box.end <= width && box.top >= 0 && box.bottom <= height && !taken.some((other) => meet(box, other));
    if (free) taken.push(box);
    return free;
  });
}

function meet(a: Box, b: Box): boolean {
  return a.start < b.end && b.start < a.end && a.top < b.bottom && b.top < a.bottom;
}
