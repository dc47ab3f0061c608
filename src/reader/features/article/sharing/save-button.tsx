import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavePassage } from '../../../data/use-save-passage';
import { BarButton } from './bar-button';

/** Keeps a passage on this device, or lets it go. */
export function SaveButton({ keeping: { saved, save, remove }, onSay }: { readonly keeping: SavePassage; readonly onSay: (words: string) => void }): ReactNode {
  const { t } = useTranslation('sharing');
  const press = async (): Promise<void> => {
    try {
      await (saved === null ? save() : remove());
      onSay(saved === null ? t('savedSaid') : t('removedSaid'));
    } catch {
      onSay(t('failed'));
    }
  };
  return (
    <BarButton icon={saved === null ? 'bookmark' : 'check'} pressed={saved !== null} onClick={() => void press()}>
      {saved === null ? t('save') : t('saved')}
    </BarButton>
  );
}
