import { type ReactNode, Suspense } from 'react';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { Boundary } from '../../../parts/boundary';
import { lazyPart } from '../../../parts/lazy-part';
import { passageUrl } from './passage-url';

const CardDialog = lazyPart('card', () => import('../card/card-dialog'), (module) => module.CardDialog);

/** The picture of a passage, loaded when it is first asked for. */
export function CardPlace({ article, span, onClose }: { readonly article: Article; readonly span: Span | null; readonly onClose: () => void }): ReactNode {
  if (span === null) return null;
  return (
    <Boundary frame="page">
      <Suspense fallback={null}>
        <CardDialog article={article} span={span} link={passageUrl(article, [span])} onClose={onClose} />
      </Suspense>
    </Boundary>
  );
}
