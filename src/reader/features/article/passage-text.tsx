import { Fragment, memo, type ReactNode } from 'react';
import type { Colour } from '../../../core/anchor/saved/saved-passage';
import type { Article } from '../../../core/model/article';
import type { EntityId, EntityType } from '../../../core/model/entity';
import { classes } from '../../parts/classes';
import { HIT_ATTRIBUTE } from './hits/hit-element';
import type { Piece, Section } from './layers';
import { SavedMarkPlace } from './saved-mark-place';

const MARKS = { PER: 'mark mark-person', LOC: 'mark mark-place', ORG: 'mark mark-organisation' } as const satisfies Record<EntityType, string>;

const SAVED = { yellow: 'saved saved-yellow', green: 'saved saved-green', blue: 'saved saved-blue', rose: 'saved saved-rose' } as const satisfies Record<Colour, string>;

interface Props {
  readonly article: Article;
  readonly sections: readonly Section[];
  /** The mention that the Tab key reaches; null when it stands in another block. */
  readonly tabStop: number | null;
  /** Every mention of this name is tinted. */
  readonly pointed: EntityId | null;
  /** The hit that one is at; null when it stands in another block. */
  readonly hit: number | null;
  /** The value of a date expression in words, for its tip. */
  readonly tipOf: (time: number) => string | undefined;
}

/**
 * The words of one block and nothing else: its text content is the block's text, unit for unit.
 * Names are plain spans, so that a paragraph is read as one string and letters stay joined; only the one that holds the tab stop is a button.
 */
export const PassageText = memo(function PassageText({ sections, ...rest }: Props): ReactNode {
  return sections.map((section) => {
    const words = section.stretches.map((stretch) => {
      const pieces = stretch.pieces.map((piece) => (
        <Fragment key={piece.start}>
          {piece.opens.map((saved) => (
            <SavedMarkPlace key={saved.id} saved={saved} />
          ))}
          <Words piece={piece} {...rest} />
        </Fragment>
      ));
      return stretch.quotation === null ? pieces : (
        <span key={stretch.start} className="quoted" data-quotation={stretch.quotation}>
          {pieces}
        </span>
      );
    });
    return section.target ? (
      <mark key={section.start} className="mark-target">
        {words}
      </mark>
    ) : (
      words
    );
  });
});

function Words({ piece, article, tabStop, pointed, hit, tipOf }: Omit<Props, 'sections'> & { readonly piece: Piece }): ReactNode {
  const text = article.text.slice(piece.start, piece.end);
  const mention = piece.mention === null ? undefined : article.mentions[piece.mention];
  const { saved } = piece;
  const over = classes(saved !== null && SAVED[saved.colour], piece.hit !== null && 'mark-hit', piece.hit !== null && piece.hit === hit && 'mark-hit-now');
  const marks = { 'data-saved': saved?.id, [HIT_ATTRIBUTE]: piece.hit ?? undefined };
  if (mention !== undefined) {
    const stop = piece.mention === tabStop && piece.start === mention.start;
    return (
      <span
        data-mention={piece.mention}
        {...marks}
        tabIndex={stop ? 0 : -1}
        role={stop ? 'button' : undefined}
        aria-haspopup={stop ? 'dialog' : undefined}
        className={classes('name', MARKS[mention.type], (piece.filtered || mention.entity === pointed) && 'mark-on', over)}
      >
        {text}
      </span>
    );
  }
  if (piece.time !== null) {
    return (
      <span {...marks} tabIndex={piece.hit === null ? undefined : -1} className={classes('mark mark-time', over)} title={tipOf(piece.time)}>
        {text}
      </span>
    );
  }
  return over === '' ? text : (
    <span {...marks} tabIndex={piece.hit === null ? undefined : -1} className={over}>
      {text}
    </span>
  );
}
