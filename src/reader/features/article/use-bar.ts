import { type RefObject, useCallback, useState } from 'react';
import type { Article } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';
import { type BarSubject, subjectOf } from './bar-subject';
import { passageElement } from './passage-element';
import { type Selected, useSelectedSpan } from './use-selected-span';

/** The bar of a passage or of selected words. */
export interface Bar {
  readonly subject: BarSubject | null;
  readonly takesFocus: boolean;
  /** By the button of a passage. */
  readonly openPassage: (block: number) => void;
  /** By key: for the selection, else for the given passage. */
  readonly openAt: (block: number | null) => void;
  /** Lets the focus go into the bar when these words are selected. */
  readonly enter: (span: Span) => void;
  readonly close: () => void;
}

/** A passage whose bar was asked for, until something else is selected. */
interface Asked {
  readonly block: number;
  readonly anchor: Element;
  readonly byKey: boolean;
  readonly selected: Selected | null;
}

/** Opens the bar for what is selected or asked for, and lets it be closed until something else is. */
export function useBar(root: RefObject<HTMLElement | null>, article: Article): Bar {
  const selected = useSelectedSpan(root, article);
  const [lastAsked, ask] = useState<Asked | null>(null);
  const [dismissed, dismiss] = useState<Selected | null>(null);
  const [entered, enter] = useState<Span | null>(null);
  const open = useCallback(
    (block: number, byKey: boolean) => {
      const anchor = root.current?.querySelector(`[data-share="${block}"]`) ?? null;
      if (anchor !== null) ask((now) => (now?.block === block && !byKey ? null : { block, anchor, byKey, selected }));
    },
    [root, selected],
  );
  const openPassage = useCallback((block: number) => open(block, false), [open]);
  const asked = lastAsked !== null && (selected === null || selected === lastAsked.selected) ? lastAsked : null;
  const passage = asked === null ? undefined : article.blocks[asked.block];
  const ofSelection = selected === null || selected === dismissed ? null : subjectOf(article, selected.span, selected.range);
  const subject = asked === null || passage === undefined ? ofSelection : subjectOf(article, passage, asked.anchor);
  const takesFocus = asked === null ? selected !== null && entered?.start === selected.span.start && entered.end === selected.span.end : asked.byKey;
  return {
    subject,
    takesFocus,
    openPassage,
    openAt: (at) => {
      if (ofSelection !== null && selected !== null) enter(selected.span);
      else if (at !== null) open(at, true);
    },
    enter,
    close: () => {
      const { activeElement } = document;
      // The focus would go with the bar.
      if (takesFocus && subject !== null && activeElement !== null && root.current?.contains(activeElement) === false) passageElement(root.current, article, subject.span)?.focus({ preventScroll: true });
      ask(null);
      enter(null);
      dismiss(selected);
    },
  };
}
