import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Act } from '../../../data/correction-store';
import { correctionStore, useCorrections } from '../../../data/use-corrections';
import { nameIn } from '../../../i18n/name-in';
import { useLanguage } from '../../../i18n/use-language';
import { IconButton } from '../../../parts/button';
import { Live } from '../../../parts/live';

/** A calm remark at the lower edge: what was corrected, and the way back, which has the focus. It stays until it is closed. */
export function CorrectionNotice({ act, onLeave }: { readonly act: Act; readonly onLeave: () => void }): ReactNode {
  const { t } = useTranslation('corrections');
  const { t: common } = useTranslation();
  const { kept } = useCorrections();
  const said = useSaid(act);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  const close = (): void => {
    correctionStore.settle();
    onLeave();
  };
  return (
    <div ref={notice} role="group" aria-label={t('title')} className="fixed inset-x-3 bottom-3 z-40 mx-auto w-fit max-w-[calc(100vw-1.5rem)] rounded-2xl bg-raised py-1.5 ps-5 pe-2 text-sm shadow-float forced-colors:border">
      <div className="flex flex-wrap items-center gap-x-3">
        <p className="min-w-0 py-1">{said}</p>
        <div className="ms-auto flex items-center">
          {act.kind !== 'back' && (
            <button type="button" className="control link px-3 font-medium" onClick={correctionStore.undo}>
              {t('undo')}
            </button>
          )}
          <Link href="/corrections" className="control px-2 text-xs text-soft hover:text-ink">
            {t('all')}
          </Link>
          <IconButton icon="close" label={common('close')} onClick={close} />
        </div>
      </div>
      {!kept && <p className="pb-1 text-xs text-danger">{t('notKept')}</p>}
      <Live>{said}</Live>
    </div>
  );
}

function useSaid(act: Act): string {
  const { t } = useTranslation('corrections');
  const { t: common } = useTranslation();
  const language = useLanguage();
  if (act.kind !== 'made') return t(`done.${act.kind}`);
  const { correction } = act;
  const name = nameIn(language, correction.entity) ?? '';
  return t(`done.${correction.kind}`, {
    name,
    words: 'spelling' in correction ? correction.spelling : name,
    type: correction.kind === 'other-type' ? common(`type.${correction.type}`) : '',
    to: 'to' in correction && correction.to !== null ? (nameIn(language, correction.to) ?? '') : '',
  });
}
