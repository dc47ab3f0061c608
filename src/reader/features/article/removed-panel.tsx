import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';
import { useFormats } from '../../i18n/use-formats';
import { Panel } from '../../parts/panel';
import { setAside } from './set-aside';

/** What cleaning left out of the page, and the switch that shows it in place. */
export function RemovedPanel({ article, shown, onToggle }: { readonly article: Article; readonly shown: boolean; readonly onToggle: () => void }): ReactNode {
  const { t } = useTranslation('article');
  const formats = useFormats();
  const { lines, kinds, edits } = setAside(article);
  const listed = formats.list(kinds.map(({ kind, count }) => t('kindCount', { kind: t(`kind.${kind}`), count })), 'all');
  return (
    <Panel title={t('removed.title')}>
      <div className="border-s-2 border-dashed border-line ps-3 text-soft">
        <p>
          {t('removed.lines', { count: lines })} {lines > 0 && `${listed.map(({ value }) => value).join('')}.`} {t('removed.edits', { count: edits })}
        </p>
        {lines > 0 && (
          <button type="button" className="link min-h-8 pointer-coarse:min-h-11" aria-expanded={shown} onClick={onToggle}>
            {t(shown ? 'removed.hide' : 'removed.show')}
          </button>
        )}
      </div>
    </Panel>
  );
}
