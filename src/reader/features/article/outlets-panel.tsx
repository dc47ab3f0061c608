import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';
import { nameIn } from '../../i18n/name-in';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { countCitations } from './count-citations';
import { Panel } from '../../parts/panel';

/** On whose word the article tells what it tells; each outlet leads to where it is first cited. */
export function OutletsPanel({ article, onPassage }: { readonly article: Article; readonly onPassage: (block: number) => void }): ReactNode {
  const { t } = useTranslation('article');
  const language = useLanguage();
  const formats = useFormats();
  const outlets = countCitations(article);
  const most = outlets[0]?.count ?? 1;
  return (
    <Panel title={t('onWord')}>
      {outlets.length === 0 && <p className="text-soft">{t('onWordNone')}</p>}
      <ul>
        {outlets.map(({ entity, count, block }) => (
          <li key={entity.id}>
            <button type="button" onClick={() => onPassage(block)} className="flex w-full items-center gap-3 rounded-md py-0.5 text-start hover:text-accent pointer-coarse:min-h-11">
              <bdi className="min-w-0 flex-1">{nameIn(language, entity)}</bdi>
              <svg aria-hidden="true" className="h-1 w-16 shrink-0 rounded-full bg-accent-soft forced-colors:hidden rtl:-scale-x-100">
                <rect width={`${(100 * count) / most}%`} height="100%" rx="2" className="fill-accent" />
              </svg>
              <span className="min-w-4 text-end text-xs text-faint">{formats.number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
