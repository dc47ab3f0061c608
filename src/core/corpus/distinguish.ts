import type { EntityRecord } from '../model/corpus';
import type { Entity, EntityId } from '../model/entity';

/** What tells one place from another of the same name, by kind. Usage of Arabic reference works; curated. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  city: 'مدينة',
  capital: 'مدينة',
  region: 'إقليم',
  country: 'دولة',
  river: 'نهر',
  lake: 'بحيرة',
  island: 'جزيرة',
  mountain: 'جبل',
};

/** The records with names told apart that two of this corpus share: places by their kind (خيرسون (مدينة)، خيرسون (إقليم)), strangers by what they are called (سمير برهومي (المحامي)) or else by number, since nothing proves them one. */
export function distinguish(records: readonly EntityRecord[], roles: ReadonlyMap<EntityId, string>): readonly EntityRecord[] {
  const sharing = new Map<string, Entity[]>();
  for (const { entity } of records) {
    const key = `${entity.type} ${entity.ar ?? ''}`;
    const list = sharing.get(key) ?? [];
    if (entity.ar !== null) list.push(entity);
    sharing.set(key, list);
  }
  return records.map((record) => {
    const { ar, type } = record.entity;
    const others = sharing.get(`${type} ${ar ?? ''}`) ?? [];
    const mark = others.length < 2 ? null : type === 'LOC' ? kindOf(record.entity, others) : roleOf(record.entity, others, roles);
    return mark === null ? record : { ...record, entity: { ...record.entity, ar: `${ar ?? ''} (${mark})` } };
  });
}

/** Null where the others are of the same kind, or the kind has no word. */
function kindOf({ kind }: Entity, others: readonly Entity[]): string | null {
  return others.every((other) => other.kind === kind) ? null : (KIND_WORDS[kind ?? ''] ?? null);
}

/** Null for whom a table knows: the bare name is theirs. */
function roleOf({ id, source }: Entity, others: readonly Entity[], roles: ReadonlyMap<EntityId, string>): string | null {
  if (source !== 'article') return null;
  const role = roles.get(id) ?? null;
  const strangers = others.filter((other) => other.source === 'article').map((other) => other.id);
  const alike = strangers.filter((other) => (roles.get(other) ?? null) === role);
  const number = alike.length < 2 ? null : String(alike.indexOf(id) + 1);
  const marks = [role, number].filter((mark) => mark !== null);
  return marks.length === 0 ? null : marks.join('، ');
}
