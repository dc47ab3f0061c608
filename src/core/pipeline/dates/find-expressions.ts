import type { Span } from '../../model/span';
import type { Found } from './expression';
import { lookAhead } from './outlook';
import { century } from './rules/century';
import { modified } from './rules/modified';
import { monthDate } from './rules/month-date';
import { namedDay } from './rules/named-day';
import { numericDate } from './rules/numeric-date';
import { openReference } from './rules/open-reference';
import { partOfYear } from './rules/part-of-year';
import { relativeUnit } from './rules/relative-unit';
import { season } from './rules/season';
import { yearDate } from './rules/year-date';
import type { Token } from '../tokenise';
import { tokenise } from '../tokenise';
import type { Cursor } from './tokens';
import { readings } from './tokens';

/** The longest match wins; among equals the rule that stands first. */
const RULES = [numericDate, monthDate, modified, relativeUnit, openReference, partOfYear, season, century, yearDate, namedDay] as const;

/** An expression with the offset of its first character, attached proclitics left out. */
export interface Expression {
  readonly found: Found;
  readonly start: number;
}

/** Calendar expressions of a stretch of text, left to right, not yet resolved. */
export function findExpressions(text: string, span: Span): readonly Expression[] {
  const tokens = tokenise(text, span);
  const found: Expression[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = matchAt(text, tokens, i);
    if (hit === null) {
      i += 1;
    } else {
      found.push({ start: hit.start, found: lookAhead(hit.found, tokens, i) });
      i = hit.found.next;
    }
  }
  return found;
}

function matchAt(text: string, tokens: readonly Token[], index: number): Expression | null {
  const token = tokens[index];
  if (token === undefined) return null;
  for (const { head, offset } of readings(text, token)) {
    const cursor: Cursor = { text, tokens, index, head, stripped: offset !== token.start };
    const found = longest(cursor);
    if (found !== null) return { found, start: offset };
  }
  return null;
}

function longest(cursor: Cursor): Found | null {
  let best: Found | null = null;
  for (const rule of RULES) {
    const found = rule(cursor);
    if (found !== null && (best === null || found.end > best.end)) best = found;
  }
  return best;
}
