import { Fragment, type ReactNode } from 'react';
import type { Article } from '../../../core/model/article';
import { classes } from '../../parts/classes';
import { HIT_ATTRIBUTE } from './hits/hit-element';
import type { Section } from './layers';

interface Props {
  readonly article: Article;
  readonly sections: readonly Section[];
  /** The search hit that one is at. */
  readonly hit: number | null;
}

/** The words of a line that cleaning left out, with nothing marked in them but search hits. */
export function SetAsideText({ article, sections, hit }: Props): ReactNode {
  const pieces = sections.flatMap(({ stretches }) => stretches.flatMap((stretch) => stretch.pieces));
  return pieces.map(({ start, end, hit: index }) => {
    const words = article.text.slice(start, end);
    return index === null ? (
      <Fragment key={start}>{words}</Fragment>
    ) : (
      <span key={start} {...{ [HIT_ATTRIBUTE]: index }} tabIndex={-1} className={classes('mark-hit', index === hit && 'mark-hit-now')}>
        {words}
      </span>
    );
  });
}
