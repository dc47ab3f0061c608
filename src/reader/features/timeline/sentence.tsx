import { type ReactNode, useMemo } from 'react';
import type { Article } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';
import { classes } from '../../parts/classes';
import { MarkedText } from '../../parts/marked-text';
import { sentenceRuns } from './sentence-runs';

/** A whole sentence as it was written, the times that it is shown for tinted. */
export function Sentence({ article, span, shown, small = false }: { readonly article: Article; readonly span: Span; readonly shown: readonly Span[]; readonly small?: boolean }): ReactNode {
  const runs = useMemo(() => sentenceRuns(article, span, shown), [article, span, shown]);
  return (
    <p lang="ar" dir="rtl" className={classes('measure reading', small ? 'text-[min(calc(var(--read-size)*0.85),1.1rem)] text-soft' : 'text-[min(var(--read-size),1.25rem)]')}>
      <MarkedText runs={runs} />
    </p>
  );
}
