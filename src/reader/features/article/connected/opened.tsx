import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Article } from '../../../../core/model/article';
import type { Block } from '../../../../core/model/block';
import { useDismiss } from '../../../parts/use-dismiss';
import { passageElement } from './sign-element';
import type { Told } from './told';
import { ToldPanel } from './told-panel';

interface Props {
  readonly article: Article;
  readonly block: Block;
  /** Its ordinal. */
  readonly passage: number;
  readonly told: Told;
  /** True where there is room beside the words. */
  readonly beside: boolean;
  /** Closes it and goes back to the sign. */
  readonly onClose: () => void;
  /** Closes it for something else. */
  readonly onLeave: () => void;
}

/** Who else tells a passage: beside the text where there is room, else below the passage. */
export function Opened({ beside, onLeave, ...rest }: Props): ReactNode {
  useDismiss((target) => !isName(target), onLeave);
  const panel = <ToldPanel {...rest} />;
  return beside ? <div className="connected-beside">{panel}</div> : <BelowPassage block={rest.block}>{panel}</BelowPassage>;
}

/** A name's card wants the same place. */
function isName(target: Node): boolean {
  return target instanceof Element && target.closest('[data-mention]') !== null;
}

/** A place between a passage and the next one. */
function BelowPassage({ block, children }: { readonly block: Block; readonly children: ReactNode }): ReactNode {
  const [place] = useState(emptyPlace);
  useEffect(() => {
    passageElement(block.index)?.after(place);
    return () => place.remove();
  }, [block.index, place]);
  return createPortal(children, place);
}

function emptyPlace(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'connected-below';
  return place;
}
