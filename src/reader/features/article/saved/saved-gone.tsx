import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { passageStore } from '../../../data/passages';
import { Button } from '../../../parts/button';
import { Live } from '../../../parts/live';

/** Says that a passage is no longer kept, with the way back, at the foot of the window. */
export function SavedGone({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('passages');
  const { t: common } = useTranslation();
  const undo = useRef<HTMLDivElement>(null);
  useEffect(() => undo.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <div ref={undo} role="group" aria-label={t('done.removed')} className="fixed inset-x-0 bottom-4 z-30 mx-auto flex w-max max-w-[calc(100vw-2rem)] flex-wrap items-center gap-x-2 rounded-2xl bg-raised py-1 ps-4 pe-1 text-sm shadow-float forced-colors:border">
      <Live>{t('done.removed')}</Live>
      <span>{t('done.removed')}</span>
      <Button
        className="text-accent"
        onClick={() => {
          passageStore.undo();
          onClose();
        }}
      >
        {t('undo')}
      </Button>
      <Button look="quiet" onClick={onClose}>
        {common('close')}
      </Button>
    </div>
  );
}
