import { formatLibrary, parseLibrary, type LibraryState } from './library-url';
import { useAddress, type ChangeState } from './use-address';

/** What the library shows, and the way to change it. */
export function useLibraryState(): readonly [LibraryState, ChangeState<LibraryState>] {
  return useAddress(parseLibrary, formatLibrary);
}
