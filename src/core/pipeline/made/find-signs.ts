import type { Mention } from '../../model/annotation';
import { type Block, isPassage } from '../../model/block';
import { MOST_PLACES, type Sign, SIGN_KINDS, type SignKind, type SignPlace } from '../../model/sign';
import type { Draft } from '../draft';
import { calquesIn } from './calques-in';
import { latinWords, loneInitials } from './latin-words';
import { repeatedParagraphs } from './repeated-paragraphs';
import type { Seen } from './seen';
import { spacesBeforeMarks } from './spaces-before-marks';
import { spellingsOf } from './spellings-of';

/** What can be seen of how a text was made, by kind and then in the order of the text. Linear in the text. */
export function findSigns(draft: Draft, mentions: readonly Mention[]): readonly Sign[] {
  const own = draft.blocks.filter(isPassage);
  const seen: readonly Seen[] = [
    ...draft.blocks.filter((block) => !isPassage(block)).map((block) => whole('set-aside', block)),
    ...repeatedTitles(draft.blocks),
    ...repeatedParagraphs(draft, own).map((block) => whole('repeated-paragraph', block)),
    ...spellingsOf(draft, mentions),
    ...spacesBeforeMarks(draft.text, own),
    ...own.flatMap((block) => latinWords(draft.text, block)),
    ...calquesIn(draft.text, own, mentions),
    ...loneInitials(draft.text, mentions, draft.blocks),
  ];
  return collected(seen);
}

function repeatedTitles(blocks: readonly Block[]): readonly Seen[] {
  return blocks.filter(({ repeats }) => repeats !== null && blocks[repeats]?.kind === 'title').map((block) => whole('repeated-title', block));
}

function whole(kind: SignKind, { index, start, end }: Block): Seen {
  return { kind, of: null, place: { start, end, block: index } };
}

function collected(seen: readonly Seen[]): readonly Sign[] {
  const found = new Map<string, { readonly kind: SignKind; readonly of: string | null; readonly places: SignPlace[] }>();
  for (const { kind, of, place } of seen) {
    const key = `${kind} ${of ?? ''}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { kind, of, places: [place] });
    else known.places.push(place);
  }
  const signs = [...found.values()].map(({ kind, of, places }) => ({ kind, of, count: places.length, places: places.slice(0, MOST_PLACES) }));
  return signs.sort((a, b) => SIGN_KINDS.indexOf(a.kind) - SIGN_KINDS.indexOf(b.kind) || (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}
