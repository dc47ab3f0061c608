import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { useSavePassage } from '../../../data/use-save-passage';
import { BarButton } from './bar-button';

/** Keeps a passage on this device, or lets it go. */
export function SaveButton({ article, span, onSay }: { readonly article: Article; readonly span: Span; readonly onSay: (words: string) => void }): ReactNode {
  const { t } = useTranslation('sharing');
  const { saved, save, remove } = useSavePassage(article, span);
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
