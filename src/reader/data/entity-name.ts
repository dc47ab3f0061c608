import type { Entity } from '../../core/model/entity';
import type { Language } from '../i18n/languages';

/** The name of an entity in the reader's language where it has one, else in the other. */
export function entityName(entity: Pick<Entity, 'ar' | 'latin'>, language: Language | (string & {})): string {
  const { ar, latin } = entity;
  return (language === 'ar' ? (ar ?? latin) : (latin ?? ar)) ?? '';
}
