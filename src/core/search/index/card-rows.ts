import * as z from 'zod/mini';
import { articleDateSchema, publisherSchema } from '../../model/article';

const { certainty, evidence } = articleDateSchema.def.innerType.shape;
export const publisherRows = z.readonly(z.array(publisherSchema));
export const datingRows = z.readonly(z.array(z.readonly(z.object({ certainty, evidence }))));

/** What is the same on many cards and is told once, in the head: publishers, and how dates are known. Pages tell what few cards have. */
export const cardRowsSchema = z.readonly(z.object({ publishers: publisherRows, datings: datingRows }));

export type CardRows = z.infer<typeof cardRowsSchema>;

/** How a date is known. */
export type Dating = CardRows['datings'][number];

/** Nothing that is told elsewhere. */
export const NO_ROWS: CardRows = { publishers: [], datings: [] };
