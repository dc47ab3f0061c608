import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Block } from '../../../../core/model/block';
import { passageElement, signElement } from './sign-element';
import { Sign } from './sign';
import type { Told } from './told';

interface Props {
  /** The own passages by ordinal. */
  readonly blocks: readonly (Block | null)[];
  readonly told: ReadonlyMap<number, Told>;
  readonly open: number | null;
  readonly onOpen: (passage: number) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A sign in the margin of each passage that others tell, too. One of them is in the order of Tab; the arrows go to the others. */
export function Signs({ blocks, told, open, onOpen }: Props): ReactNode {
  const [reached, reach] = useState<number | null>(null);
  const shown = blocks.flatMap((block, passage) => {
    const who = told.get(passage);
    const place = block === null || who === undefined ? null : passageElement(block.index);
    return block === null || who === undefined || place === null ? [] : [{ block, passage, who, place }];
  });
  const stop = shown.some(({ passage }) => passage === reached) ? reached : (shown[0]?.passage ?? null);
  const step = (event: KeyboardEvent, from: number): void => {
    const next = shown[from + (STEPS[event.key] ?? 0)];
    if (!(event.key in STEPS) || next === undefined) return;
    event.preventDefault();
    const sign = signElement(next.block.index);
    sign?.focus({ preventScroll: true });
    sign?.scrollIntoView({ block: 'nearest' });
  };
  return shown.map(({ block, passage, who, place }, at) =>
    createPortal(
      <Sign block={block} told={who} open={open === passage} tabStop={stop === passage} onOpen={() => onOpen(passage)} onFocus={() => reach(passage)} onKeyDown={(event) => step(event, at)} />,
      place,
      String(passage),
    ),
  );
}
