import { type ReactNode, Suspense, useState } from 'react';
import { useCorrections } from '../../../data/use-corrections';
import { lazyPart } from '../../../parts/lazy-part';

const CorrectionNotice = lazyPart('corrections', () => import('./correction-notice'), (module) => module.CorrectionNotice);

/** Says what was corrected since this article was opened, with the way back. `onLeave` is called when the notice goes and the focus must go elsewhere. */
export function CorrectionNoticePlace({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const { last, revision } = useCorrections();
  const [first] = useState(revision);
  if (last === null || revision === first) return null;
  return (
    <Suspense fallback={null}>
      <CorrectionNotice key={revision} act={last.act} onLeave={onLeave} />
    </Suspense>
  );
}
