import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

const IS_APPLE = /Mac|iPhone|iPad/;
const LINES = 3;

/** A text that the page may not copy: shown, selected, ready for the reader's own hands. */
export function ByHand({ text }: { readonly text: string }): ReactNode {
  const { t } = useTranslation('sharing');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [text]);
  return (
    <div role="alert" className="max-w-md px-2 pt-1 pb-2">
      <p className="pb-2 text-xs text-soft">{t('byHand', { keys: IS_APPLE.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C' })}</p>
      <textarea ref={field} readOnly dir="auto" rows={text.includes('\n') || text.length > 200 ? LINES + 1 : LINES - 1} aria-label={t('byHandLabel')} value={text} className="field resize-none py-1.5 leading-relaxed break-all" />
    </div>
  );
}
