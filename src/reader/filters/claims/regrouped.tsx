import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { regroupingStore, useRegroupings } from '../../data/use-regroupings';
import { Button } from '../../parts/button';
import { Live } from '../../parts/live';
import { Notice } from '../../parts/states';

/** What the reader regrouped on this board, with the way back. `shown` are the places of those of his acts that show in it. */
export function Regrouped({ shown }: { readonly shown: readonly number[] }): ReactNode {
  const { t } = useTranslation('claims');
  const { acts, before, kept } = useRegroupings();
  const [first] = useState(acts);
  const count = shown.length;
  const without = (places: readonly number[]): void => regroupingStore.change(acts.filter((_, at) => !places.includes(at)));
  const notice = useRef<HTMLDivElement>(null);
  const laid = useRef({ acts, shown });
  useEffect(() => {
    const isLaid = laid.current.acts === acts || laid.current.shown !== shown;
    const isNew = laid.current.acts !== acts;
    if (!isLaid) return;
    laid.current = { acts, shown };
    // What was pressed here stands no longer where it did, once the board is laid out anew; another tab takes no focus.
    if (isNew && before !== null) notice.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [acts, before, shown]);
  const undone = before !== null && before.length > acts.length;
  const told = count === 0 ? (undone ? t('regroup.undone') : '') : t('regroup.told', { count });
  return (
    <>
      <Live>{acts === first ? '' : told}</Live>
      {told !== '' && (
        <div ref={notice} className="sticky top-2 z-20 mb-5 rounded-xl shadow-float">
          <Notice icon="note">
            <p>{told}</p>
            <p className="max-sm:sr-only">{t('regroup.here')}</p>
            {!kept && <p className="text-danger">{t('regroup.unkept')}</p>}
            <div className="-ms-3 flex flex-wrap gap-x-1">
              {count > 0 && (
                <Button className="text-accent" onClick={() => without(shown.slice(-1))}>
                  {t('regroup.undo')}
                </Button>
              )}
              {undone && (
                <Button className="text-accent" onClick={regroupingStore.back}>
                  {t('regroup.back')}
                </Button>
              )}
              {count > 0 && (
                <Button className="text-accent" onClick={() => without(shown)}>
                  {t('regroup.reset')}
                </Button>
              )}
            </div>
          </Notice>
        </div>
      )}
    </>
  );
}
