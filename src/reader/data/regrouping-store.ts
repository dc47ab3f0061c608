import type { Regrouping } from '../../core/claims/regroup';
import { regroupingSchema } from '../../core/claims/regroupings-file';
import { type ActState, type ActStorage, type ActStore, createActStore } from './act-store';

/** Where it is kept in the browser's storage what a reader changed in the rows of boards. */
export const REGROUPINGS_KEY = 'isnad.regroupings';
/** What could not be read is moved here, so that nothing is lost. */
export const DAMAGED_REGROUPINGS_KEY = 'isnad.regroupings.damaged';

/** What a reader changed in the rows of boards, in the order of his acts. */
export type RegroupingState = ActState<Regrouping>;

/** A store of regroupings over a storage that is opened on demand. */
export function createRegroupingStore(openStorage: () => ActStorage): ActStore<Regrouping> {
  return createActStore({ key: REGROUPINGS_KEY, damaged: DAMAGED_REGROUPINGS_KEY, schema: regroupingSchema }, openStorage);
}
