import type { Query, QueryClient } from '@tanstack/react-query';
import { correctionStore } from './use-corrections';

/** Makes everything anew that follows the corrections, whenever they change: at once what is shown, the rest when it is asked for. */
export function followCorrections(client: QueryClient): void {
  let { revision } = correctionStore.read();
  correctionStore.subscribe(() => {
    const now = correctionStore.read().revision;
    if (now === revision) return;
    revision = now;
    const corrected = ({ meta }: Query): boolean => meta?.['corrected'] === true;
    client.removeQueries({ type: 'inactive', predicate: corrected });
    void client.invalidateQueries({ predicate: corrected });
  });
}
