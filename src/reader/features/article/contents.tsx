import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';
import { Panel } from '../../parts/panel';

/** The headings of the article; nothing when it has none. */
export function Contents({ article, onPassage }: { readonly article: Article; readonly onPassage: (block: number) => void }): ReactNode {
  const { t } = useTranslation('article');
  const headings = article.blocks.filter(({ kind }) => kind === 'heading');
  if (headings.length === 0) return null;
  return (
    <Panel title={t('contents')}>
      <ol>
        {headings.map((block) => (
          <li key={block.index}>
            <button type="button" onClick={() => onPassage(block.index)} className="w-full rounded-md py-1 text-start hover:text-accent pointer-coarse:min-h-11">
              <bdi dir="rtl" lang="ar">
                {article.text.slice(block.start, block.end)}
              </bdi>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
