import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedPassage } from '../../../core/anchor/saved/saved-passage';
import { Button } from '../../parts/button';
import { classes } from '../../parts/classes';

/** Longer passages are shown by their beginning, in UTF-16 units. */
const SHORT = 420;

/** The words of a saved passage, its colour beside them. */
export function PassageWords({ saved: { colour, cited } }: { readonly saved: SavedPassage }): ReactNode {
  const { t } = useTranslation('passages');
  const [whole, showWhole] = useState(false);
  const isLong = cited.quotation.length > SHORT;
  const words = isLong && !whole ? `${cited.quotation.slice(0, cited.quotation.lastIndexOf(' ', SHORT))}…` : cited.quotation;
  return (
    <>
      <blockquote dir="rtl" lang="ar" className={classes('saved-words naskh text-lg whitespace-pre-line', `saved-${colour}`)}>
        {words}
      </blockquote>
      {isLong && (
        <Button look="quiet" className="-ms-3" onClick={() => showWhole(!whole)}>
          {whole ? t('item.less') : t('item.more')}
        </Button>
      )}
    </>
  );
}
