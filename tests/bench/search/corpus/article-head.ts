import type { Article } from '../../../../src/core/model/article';
import type { Entity } from '../../../../src/core/model/entity';
import { EVIDENCE } from './article-draft';

const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAYS = 6 * 365;
const DAY = 86_400_000;
/** Share of the articles that tell no date. They stand last. */
const UNDATED = 0.01;
const DIGITS = 7;

/** Ids in the order of the numbers. */
export function idOf(number: number): string {
  return `made-${String(number).padStart(DIGITS, '0')}`;
}

/** Dates that rise with the number, so that articles come in the order of the corpus. */
export function dateOf(number: number, count: number): Article['date'] {
  const dated = Math.ceil(count * (1 - UNDATED));
  if (number >= dated) return null;
  const day = new Date(FIRST_DAY + Math.floor((number / dated) * DAYS) * DAY).toISOString().slice(0, 10);
  return { from: day, to: day, certainty: 'stated', evidence: EVIDENCE };
}

export function publisherOf(entity: Entity): Article['publisher'] {
  return { id: entity.id, name: entity.ar ?? entity.id, latin: entity.latin, evidence: EVIDENCE };
}
