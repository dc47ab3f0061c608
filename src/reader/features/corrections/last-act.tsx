import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrectionState } from '../../data/correction-store';
import { correctionStore, useCorrections } from '../../data/use-corrections';
import { Live } from '../../parts/live';
import { Notice } from '../../parts/states';

/** What was last done on this page, with the way back. What was done elsewhere is not told again. */
export function LastAct({ last }: Pick<CorrectionState, 'last'>): ReactNode {
  const { t } = useTranslation('corrections');
  const { revision } = useCorrections();
  const [first] = useState(revision);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (revision === first) return;
    (notice.current?.querySelector('button') ?? notice.current)?.focus({ preventScroll: true });
  }, [revision, first]);
  const told = last !== null && revision !== first && last.act.kind !== 'made' ? t(`done.${last.act.kind}`) : '';
  return (
    <>
      <Live>{told}</Live>
      {told !== '' && (
        <div ref={notice} tabIndex={-1} className="mt-4">
          <Notice icon="check">
            <p>{told}</p>
            {last?.act.kind !== 'back' && (
              <button type="button" className="link min-h-8 pointer-coarse:min-h-11" onClick={correctionStore.undo}>
                {t('undo')}
              </button>
            )}
          </Notice>
        </div>
      )}
    </>
  );
}
