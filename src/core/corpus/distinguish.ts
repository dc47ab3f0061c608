import type { EntityRecord } from '../model/corpus';

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

/** The records with the kind added to names that two places of this corpus share: خيرسون (مدينة)، خيرسون (إقليم). */
export function distinguish(records: readonly EntityRecord[]): readonly EntityRecord[] {
  const bearers = new Map<string, Set<string | null>>();
  for (const { entity } of records) {
    if (entity.type !== 'LOC' || entity.ar === null) continue;
    bearers.set(entity.ar, (bearers.get(entity.ar) ?? new Set()).add(entity.kind));
  }
  return records.map((record) => {
    const { ar, kind, type } = record.entity;
    const word = KIND_WORDS[kind ?? ''];
    if (type !== 'LOC' || ar === null || word === undefined || (bearers.get(ar)?.size ?? 0) < 2) return record;
    return { ...record, entity: { ...record.entity, ar: `${ar} (${word})` } };
  });
}
