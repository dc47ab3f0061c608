import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmpty } from '../../../core/search/change-filter';
import type { Drop } from '../../../core/search/corpus-source';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/states';
import type { LibraryState } from '../../state/library-url';
import { Drops } from './drops';
import { EmptyCollection } from '../../filters/empty-collection';
import type { Namer } from '../../filters/value-name';

/** An empty list, with the conditions that could go and what each of them keeps out. `empty` when the collection itself is. */
export function NothingFound({ empty, state, drops, namer, onClear }: { readonly empty: boolean; readonly state: LibraryState; readonly drops: readonly Drop[]; readonly namer: Namer; readonly onClear: () => void }): ReactNode {
  const { t } = useTranslation('library');
  const { filter } = state;
  if (empty || isEmpty(filter)) return <EmptyCollection />;
  const text = filter.text.trim();
  const textAlone = text !== '' && isEmpty({ ...filter, text: '' });
  return (
    <Empty title={textAlone ? t('empty.text', { text }) : t('empty.filter')}>
      {drops.length > 0 ? <Drops drops={drops} state={state} namer={namer} /> : <p className="mb-4">{t(textAlone ? 'empty.textHint' : 'empty.filterHint')}</p>}
      <Button look="outline" onClick={onClear}>
        {t('clear')}
      </Button>
    </Empty>
  );
}
