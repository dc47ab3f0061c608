import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';

/** The filters on a phone, from below, with what they leave on the button that leads back. */
export function FilterSheet({ open, onClose, foundText, children }: { readonly open: boolean; readonly onClose: () => void; readonly foundText: string; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation('library');
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t('filters.title')}
      footer={
        <Button look="solid" onClick={onClose} className="w-full">
          {foundText}
        </Button>
      }
    >
      {children}
    </Sheet>
  );
}
