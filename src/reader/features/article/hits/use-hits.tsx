import { type ReactNode, type RefObject, Suspense, useState } from 'react';
import type { Article } from '../../../../core/model/article';
import { isPassage } from '../../../../core/model/block';
import type { Span } from '../../../../core/model/span';
import { Boundary } from '../../../parts/boundary';
import { lazyPart } from '../../../parts/lazy-part';
import { hitElement } from './hit-element';
import { type PlacedHit, placedHit } from './placed-hit';

const HitsBar = lazyPart('hits', () => import('./hits-bar'), (module) => module.HitsBar);

/** Longest wait for a hit that is still to be drawn, in milliseconds. */
const DRAWN_WITHIN = 3000;

/** The hits of the search that led here, and the ways through them. */
export interface Hits {
  /** The hit that one is at. */
  readonly current: PlacedHit | null;
  /** The bar that tells which it is; null without hits. */
  readonly bar: ReactNode;
  /** Goes to the hit that one is at; `scroll` false where the browser has brought the reader there already. */
  readonly arrive: (scroll: boolean) => void;
}

interface Ways {
  /** Words searched, as typed. */
  readonly words: string;
  /** Passages that the address asks for: one begins at the first hit in them. */
  readonly targets: readonly Span[];
  readonly focus: (hit: HTMLElement) => void;
  readonly onBlock: (block: number) => void;
  /** Shows what cleaning left out. */
  readonly onSetAside: () => void;
  /** Takes the search words from the address. */
  readonly onClose: () => void;
}

/** Keeps which search hit of an article one is at. */
export function useHits(root: RefObject<HTMLElement | null>, article: Article, hits: readonly Span[], { words, targets, focus, onBlock, onSetAside, onClose }: Ways): Hits {
  const [walked, walk] = useState<{ readonly hits: readonly Span[]; readonly at: number } | null>(null);
  const at = walked?.hits === hits ? walked.at : firstIn(hits, targets);
  const current = placedHit(article, hits, at);
  const bring = (index: number, to: { readonly focus: boolean; readonly scroll: boolean }): void => {
    const place = placedHit(article, hits, index);
    const block = place && article.blocks[place.block];
    if (!block) return;
    if (isPassage(block)) onBlock(block.index);
    else onSetAside();
    onceDrawn(
      () => hitElement(root.current, index),
      (hit) => {
        if (to.focus) focus(hit);
        if (to.scroll) hit.scrollIntoView({ block: 'center' });
      },
    );
  };
  return {
    current,
    arrive: (scroll) => bring(at, { focus: true, scroll }),
    bar: current !== null && (
      <Boundary>
        <Suspense fallback={null}>
          <HitsBar
            article={article}
            hits={hits}
            current={current}
            words={words}
            onGo={(index, byKey) => {
              walk({ hits, at: index });
              bring(index, { focus: byKey, scroll: true });
            }}
            onClose={onClose}
          />
        </Suspense>
      </Boundary>
    ),
  };
}

/** The first hit in the passages asked for; without any, the first of all. */
function firstIn(hits: readonly Span[], targets: readonly Span[]): number {
  return Math.max(0, hits.findIndex((hit) => targets.some(({ start, end }) => start <= hit.start && hit.start < end)));
}

/** What was set aside may have to be loaded first. */
function onceDrawn(find: () => HTMLElement | null, act: (hit: HTMLElement) => void): void {
  const end = performance.now() + DRAWN_WITHIN;
  requestAnimationFrame(function look() {
    const hit = find();
    if (hit !== null) act(hit);
    else if (performance.now() < end) requestAnimationFrame(look);
  });
}
