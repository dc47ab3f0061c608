import type { EntityId } from '../model/entity';
import { fold } from '../text/fold';
import { ARAB_MEDIA } from './organisations/arab-media';
import { MEDIA } from './organisations/media';
import { WORLD_MEDIA } from './organisations/world-media';
import { entityId } from './slug';
import { spellingsOf } from './spellings';

const BY_SPELLING = new Map<string, { readonly id: EntityId; readonly name: string; readonly latin: string; readonly kind: string }>();
for (const [latin, kind, , , spellings] of [...MEDIA, ...ARAB_MEDIA, ...WORLD_MEDIA]) {
  const written = spellingsOf(spellings).map(({ text }) => text);
  for (const spelling of [...written, latin]) {
    const key = fold(spelling);
    if (!BY_SPELLING.has(key)) BY_SPELLING.set(key, { id: entityId('org', latin), name: written[0] ?? latin, latin, kind });
  }
}

/** The medium of the table that a folded name is a spelling of; null when no row has it. */
export function mediumNamed(key: string): { readonly id: EntityId; readonly name: string; readonly latin: string; readonly kind: string } | null {
  return BY_SPELLING.get(key) ?? null;
}
