import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmpty } from '../../../core/search/change-filter';
import type { Filter } from '../../../core/search/filter';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/states';

/** An empty list, with the likely reason and a way back. `empty` when the collection itself is. */
export function NothingFound({ empty, filter, onClear }: { readonly empty: boolean; readonly filter: Filter; readonly onClear: () => void }): ReactNode {
  const { t } = useTranslation('library');
  if (empty || isEmpty(filter))
    return (
      <Empty title={t('empty.corpus')} icon="file">
        {t('empty.corpusHint')}
      </Empty>
    );
  const text = filter.text.trim();
  const textAlone = text !== '' && isEmpty({ ...filter, text: '' });
  return (
    <Empty title={textAlone ? t('empty.text', { text }) : t('empty.filter')}>
      <p className="mb-4">{t(textAlone ? 'empty.textHint' : 'empty.filterHint')}</p>
      <Button look="outline" onClick={onClear}>
        {t('clear')}
      </Button>
    </Empty>
  );
}
