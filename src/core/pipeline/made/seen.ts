import type { SignKind, SignPlace } from '../../model/sign';

/** A place with what it is a sign of. */
export interface Seen {
  readonly kind: SignKind;
  readonly of: string | null;
  readonly place: SignPlace;
}
