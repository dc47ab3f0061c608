import { Fragment, type ReactNode } from 'react';
import type { Formats } from '../i18n/formats';

/** Pieces joined as a list of words is: "a, b and c". The last letters of a joint stay on the line of what follows, since «و» is written onto the next word. */
export function Joined({ join, match, pieces }: { readonly join: Formats['list']; readonly match: 'any' | 'all'; readonly pieces: readonly ReactNode[] }): ReactNode {
  const parts = join(pieces.map((_, index) => String(index)), match);
  return parts.map((part, index) => {
    if (part.type === 'literal') return <Fragment key={index}>{part.value.slice(0, stuckFrom(part.value))}</Fragment>;
    const before = parts[index - 1]?.value ?? '';
    const stuck = before.slice(stuckFrom(before));
    return (
      <span key={index} className={stuck === '' ? undefined : 'whitespace-nowrap'}>
        {stuck}
        <span className="whitespace-normal">{pieces[Number(part.value)]}</span>
      </span>
    );
  });
}

/** Where the letters begin that are written onto the next word; the length when a space ends the joint. */
function stuckFrom(joint: string): number {
  return joint.search(/\S*$/);
}
