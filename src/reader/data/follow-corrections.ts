import type { QueryClient } from '@tanstack/react-query';
import { isCorrected } from './corrected-meta';
import { correctionStore } from './use-corrections';

/** Makes everything anew that follows the corrections, whenever they change: at once what is shown, the rest when it is asked for. */
export function followCorrections(client: QueryClient): void {
  let { revision } = correctionStore.read();
  correctionStore.subscribe(() => {
    const now = correctionStore.read().revision;
    if (now === revision) return;
    revision = now;
    client.removeQueries({ type: 'inactive', predicate: isCorrected });
    void client.invalidateQueries({ predicate: isCorrected });
  });
}
