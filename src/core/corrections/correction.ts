import * as z from 'zod/mini';
import { articleIdSchema } from '../model/article';
import { entityIdSchema, entityTypeSchema, type Entity } from '../model/entity';
import { spellingKey } from './spelling-key';

/** Longest name or spelling that a correction may carry, in UTF-16 units: no name of a text is longer. */
const LONGEST_NAME = 300;

const nameSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));

/** An entity as the reader saw it: the id decides, the names are for whoever reads the file, and for a corpus that does not know the id. */
export const namedEntitySchema = z.readonly(z.strictObject({ id: entityIdSchema, type: entityTypeSchema, ar: z.nullable(nameSchema), latin: z.nullable(nameSchema) }));

/** The article that is meant; null for every article. */
const scopeSchema = z.nullable(articleIdSchema);

/**
 * What a reader says of a name. It points at an entity and, where it speaks of words, at their spelling, never at offsets,
 * so that it still fits when articles are compiled anew.
 */
export const correctionSchema = z.discriminatedUnion('kind', [
  /** These words, taken for this entity, are no name. */
  z.strictObject({ kind: z.literal('not-a-name'), entity: namedEntitySchema, spelling: nameSchema, article: scopeSchema }),
  /** It is of another type. In one article alone it becomes an entity of its own there, since one thing has one type. */
  z.strictObject({ kind: z.literal('other-type'), entity: namedEntitySchema, type: entityTypeSchema, article: scopeSchema }),
  /** It is the same as another one. */
  z.strictObject({ kind: z.literal('same-as'), entity: namedEntitySchema, to: namedEntitySchema, article: scopeSchema }),
  /** These words in this article mean somebody else; `to` is null when nobody known. */
  z.strictObject({ kind: z.literal('not-same-as'), entity: namedEntitySchema, spelling: nameSchema, article: articleIdSchema, to: z.nullable(namedEntitySchema) }),
]);

export type NamedEntity = z.infer<typeof namedEntitySchema>;
export type Correction = Readonly<z.infer<typeof correctionSchema>>;
export type CorrectionKind = Correction['kind'];

/** What a correction keeps of an entity. */
export function namedEntity({ id, type, ar, latin }: Pick<Entity, keyof NamedEntity>): NamedEntity {
  return { id, type, ar, latin };
}

/** The words that a correction speaks of, as compared; null for all spellings. */
export function keyOf(correction: Correction): string | null {
  return 'spelling' in correction ? spellingKey(correction.spelling) : null;
}

/** Equal for two corrections of one thing, of which only the later can hold. The type of an entity everywhere is a thing of its own. */
export function subjectOf(correction: Correction): string {
  const aspect = correction.kind === 'other-type' && correction.article === null ? 'type' : 'name';
  return JSON.stringify([aspect, correction.entity.id, keyOf(correction), correction.article]);
}
