import type { ReactNode } from 'react';
import type { Quotation } from '../../../core/model/annotation';
import type { Article } from '../../../core/model/article';
import { ChainLine } from '../../voices/chain-line';
import { CueLine } from '../../voices/cue-line';

/** The way on which somebody's words came, and by which word they are handed on. */
export function TellerWay({ article, quotation }: { readonly article: Article; readonly quotation: Quotation }): ReactNode {
  return (
    <div className="pt-1 pb-2">
      <ChainLine article={article} quotation={quotation} />
      <CueLine article={article} quotation={quotation} />
    </div>
  );
}
