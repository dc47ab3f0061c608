import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Stays in view below the content, e.g. the button that shows the results. */
  readonly footer?: ReactNode;
}

/** A panel that rises from the lower edge; for phones. Focus stays inside and returns on closing; Escape and a tap outside close it. */
export function Sheet(props: DialogProps): ReactNode {
  return <ModalDialog {...props} look="sheet" />;
}

/** A dialog in the middle of the page. */
export function Dialog(props: DialogProps): ReactNode {
  return <ModalDialog {...props} look="dialog" />;
}

function ModalDialog({ open, onClose, title, children, footer, look }: DialogProps & { readonly look: 'sheet' | 'dialog' }): ReactNode {
  const { t } = useTranslation();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open && dialog.current?.open === true) dialog.current.close();
  }, [open]);
  return (
    // What is open behind the dialog hears neither its Escape nor presses in it, and stays.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a click on the backdrop; the key for it is Escape, which the element itself answers
    <dialog ref={dialog} className={look} aria-labelledby={heading} onClose={onClose} onClick={(event) => event.target === dialog.current && onClose()} onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()} onPointerDown={(event) => event.stopPropagation()}>
      {open && (
        <div className="flex max-h-[85dvb] flex-col">
          <header className="flex items-center justify-between gap-4 border-b border-line ps-5 pe-3 py-2.5">
            <h2 id={heading} className="text-base font-medium">
              {title}
            </h2>
            <IconButton icon="close" label={t('close')} onClick={onClose} />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-4">{children}</div>
          {footer !== undefined && <footer className="border-t border-line px-5 py-3">{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
