import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedPassage } from '../../../core/anchor/saved/saved-passage';
import { passageStore } from '../../data/passages';
import { useLanguage } from '../../i18n/use-language';
import { Button, IconButton } from '../../parts/button';
import { linksByArticle } from './links-by-article';
import { quotations } from './quotations';

interface Props {
  /** In the order of saving. */
  readonly chosen: readonly SavedPassage[];
  /** What came of copying. */
  readonly said: string;
  readonly onCopy: (text: string, success: string) => void;
  readonly onClear: () => void;
}

/** What can be done with several passages at once; stays in view while any is chosen. */
export function ChosenBar({ chosen, said, onCopy, onClear }: Props): ReactNode {
  const { t } = useTranslation('passages');
  const language = useLanguage();
  const copyLinks = (): void => {
    const links = linksByArticle(chosen);
    onCopy(links.join('\n'), t('copied.links', { count: links.length }));
  };
  if (chosen.length === 0) return said === '' ? null : <p className="fixed inset-x-0 bottom-4 z-20 mx-auto w-max max-w-[calc(100vw-2rem)] rounded-xl bg-raised px-4 py-2 text-sm shadow-float forced-colors:border">{said}</p>;
  return (
    <div role="group" aria-label={t('chosen.label')} className="sticky bottom-4 z-20 mt-8 flex flex-wrap items-center rounded-2xl sm:gap-x-1 bg-raised p-1.5 shadow-float forced-colors:border">
      <span className="min-w-0 grow px-3 text-sm text-soft sm:grow-0">{said === '' ? t('chosen.count', { count: chosen.length }) : said}</span>
      <IconButton icon="close" label={t('chosen.none')} onClick={onClear} className="order-last max-sm:order-none" />
      <Button onClick={copyLinks} icon="link" className="max-sm:px-2">
        {t('chosen.links')}
      </Button>
      <Button onClick={() => onCopy(quotations(chosen, language), t('copied.quotations'))} icon="quote" className="max-sm:px-2">
        {t('chosen.quotations')}
      </Button>
      <Button
        look="quiet"
        className="max-sm:px-2"
        onClick={() => {
          passageStore.remove(chosen.map(({ id }) => id));
          onClear();
        }}
      >
        {t('chosen.remove')}
      </Button>
    </div>
  );
}
