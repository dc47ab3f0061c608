import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { passagesAlone, SOURCE_KINDS, sourcesOf } from '../../../../core/attribution/sources';
import type { Article } from '../../../../core/model/article';
import { useFormats } from '../../../i18n/use-formats';
import { Panel } from '../../../parts/panel';
import { PassageLinks } from './passage-links';
import { SourceList } from './source-list';
import { SourceRow } from './source-row';

/** On whose word the article stands: a strip of its passages for each kind of source, and behind it who they are and where. */
export function SourcesPanel({ article, onPassage }: { readonly article: Article; readonly onPassage: (block: number) => void }): ReactNode {
  const { t } = useTranslation(['sources', 'article', 'common']);
  const formats = useFormats();
  const found = useMemo(() => sourcesOf(article), [article]);
  const alone = passagesAlone(found);
  const blocks = found.passages.map(({ block }) => block);
  const told = found.passages.length - alone.length;
  return (
    <Panel title={t('article:onWord')}>
      <p className="mb-2 text-soft">{t('share', { told: formats.number(told), passages: t('common:passages', { count: found.passages.length }) })}</p>
      {SOURCE_KINDS.map((kind) => {
        const sources = found.sources.filter((source) => source.kind === kind);
        const filled = found.passages.filter(({ kinds }) => kinds.includes(kind)).map(({ block }) => block);
        return (
          <SourceRow key={kind} kind={kind} blocks={blocks} filled={filled}>
            <SourceList article={article} sources={sources} onPassage={onPassage} />
          </SourceRow>
        );
      })}
      <SourceRow kind="alone" blocks={blocks} filled={alone.map(({ block }) => block)}>
        <p className="text-xs text-faint">{t('aloneNote')}</p>
        <PassageLinks article={article} blocks={alone.map(({ block }) => block)} onPassage={onPassage} />
      </SourceRow>
    </Panel>
  );
}
