import { type RefObject, useCallback, useState } from 'react';
import type { Article } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';
import { words } from '../../../core/text/words';
import type { BarSubject } from './passage-bar';
import { useSelectedSpan } from './use-selected-span';

/** Fewer selected words stand for their whole passage: one word is seldom unique, and a long press selects just one. */
const LEAST_WORDS = 2;

/** The bar of a passage or of selected words. */
export interface Bar {
  readonly subject: BarSubject | null;
  readonly takesFocus: boolean;
  /** By the button of a passage. */
  readonly openPassage: (block: number) => void;
  /** By key: for the selection, else for the given passage. */
  readonly openAt: (block: number | null) => void;
  /** From the selected words to their passage; null when there is nothing to widen. */
  readonly widen: (() => void) | null;
  readonly close: () => void;
}

/** Opens the bar for what is selected or asked for, and lets it be closed until something else is. */
export function useBar(root: RefObject<HTMLElement | null>, article: Article): Bar {
  const selected = useSelectedSpan(root, article);
  const [asked, ask] = useState<{ readonly block: number; readonly anchor: Element; readonly byKey: boolean } | null>(null);
  const [dismissed, dismiss] = useState<Span | null>(null);
  const [entered, enter] = useState<Span | null>(null);
  const open = useCallback(
    (block: number, byKey: boolean) => {
      const anchor = root.current?.querySelector(`[data-share="${block}"]`) ?? null;
      if (anchor !== null) ask((now) => (now?.block === block ? null : { block, anchor, byKey }));
    },
    [root],
  );
  const openPassage = useCallback((block: number) => open(block, false), [open]);
  const block = selected === null ? null : blockOf(article, selected.span);
  const few = selected !== null && words(article.text, selected.span).length < LEAST_WORDS;
  const ofSelection =
    selected === null || dismissed === selected.span ? null : few && block !== null ? wholePassage(article, block, selected.range) : { span: selected.span, block: null, anchor: selected.range };
  const subject = asked === null ? ofSelection : wholePassage(article, asked.block, asked.anchor);
  return {
    subject,
    takesFocus: asked?.byKey === true || (selected !== null && entered === selected.span),
    openPassage,
    openAt: (at) => {
      if (selected !== null) enter(selected.span);
      else if (at !== null) open(at, true);
    },
    widen: subject === null || subject.block !== null || block === null ? null : () => open(block, true),
    close: () => {
      if (asked?.byKey === true) asked.anchor.closest('.passage')?.querySelector<HTMLElement>('[data-block]')?.focus({ preventScroll: true });
      ask(null);
      dismiss(selected?.span ?? null);
    },
  };
}

function blockOf(article: Article, span: Span): number | null {
  return article.blocks.find((block) => block.start <= span.start && span.start < block.end)?.index ?? null;
}

function wholePassage(article: Article, block: number, anchor: BarSubject['anchor']): BarSubject | null {
  const found = article.blocks[block];
  return found === undefined || words(article.text, found).length === 0 ? null : { span: { start: found.start, end: found.end }, block, anchor };
}
