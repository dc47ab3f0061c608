import type { EntityId } from '../../../core/model/entity';

/** A name that wants a place in the picture, with the size of its label in pixels. */
export interface Sized {
  readonly id: EntityId;
  readonly width: number;
  readonly height: number;
}

/** What ties two of them, by how strong. */
export interface Line {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly strength: number;
}

/** A label at its place: the middle of its box, counted from the side where reading begins. */
export interface Spot extends Sized {
  readonly x: number;
  readonly y: number;
}

/** A picture: labels that do not touch, and the lines between them as path data. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly spots: readonly Spot[];
  readonly path: (line: Pick<Line, 'from' | 'to'>) => string;
}
