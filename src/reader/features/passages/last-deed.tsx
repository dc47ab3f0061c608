import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deed } from '../../data/passage-store';
import { passageStore } from '../../data/passages';
import { Button } from '../../parts/button';
import { Live } from '../../parts/live';

/** What was last taken away or brought in on this page, with the way back. What was done elsewhere is not told again. */
export function LastDeed({ last }: { readonly last: Deed | null }): ReactNode {
  const { t } = useTranslation('passages');
  const [first] = useState(last);
  const said = useSaid(last === first ? null : last);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus may be gone.
    if ((last?.act === 'removed' || last?.act === 'back') && last !== first) (notice.current?.querySelector('button') ?? notice.current)?.focus({ preventScroll: true });
  }, [last, first]);
  return (
    <>
      <Live>{said}</Live>
      {said !== '' && (
        <div ref={notice} tabIndex={-1} className="sticky top-3 z-20 mt-4 flex w-max max-w-full flex-wrap items-center gap-x-2 rounded-2xl bg-raised py-1 ps-4 pe-1 text-sm shadow-float forced-colors:border">
          <span>{said}</span>
          {last?.act !== 'back' && (
            <Button className="text-accent" onClick={passageStore.undo}>
              {t('undo')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function useSaid(last: Deed | null): string {
  const { t } = useTranslation('passages');
  if (last?.act === 'removed') return last.before.size === 1 ? t('done.removed') : t('done.removedMany', { count: last.before.size });
  return last?.act === 'back' ? t('done.back') : last?.act === 'imported' ? t('imported.taken', { count: last.before.size }) : '';
}
