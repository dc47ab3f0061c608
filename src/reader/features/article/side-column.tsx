import type { ReactNode } from 'react';
import type { Article } from '../../../core/model/article';
import type { EntityType } from '../../../core/model/entity';
import { Contents } from './contents';
import { MadePlace } from './made-place';
import { NamesPanel } from './names-panel';
import { OriginalPanel } from './original-panel';
import { RemovedPanel } from './removed-panel';
import { SourcesPlace } from './sources-place';

interface Props {
  readonly article: Article;
  readonly hidden: readonly EntityType[];
  readonly removed: boolean;
  readonly onHide: (type: EntityType) => void;
  readonly onRemoved: () => void;
  readonly onVisit: (mention: number) => void;
  readonly onPassage: (block: number) => void;
}

/** What the article holds, besides its text. */
export function SideColumn({ article, hidden, removed, onHide, onRemoved, onVisit, onPassage }: Props): ReactNode {
  return (
    <>
      <Contents article={article} onPassage={onPassage} />
      <NamesPanel article={article} hidden={hidden} onHide={onHide} onVisit={onVisit} />
      <SourcesPlace article={article} onPassage={onPassage} />
      <RemovedPanel article={article} shown={removed} onToggle={onRemoved} />
      <MadePlace article={article} />
      <OriginalPanel article={article} />
    </>
  );
}
