import * as z from 'zod/mini';
import { CONNECTIONS_VERSION } from './connection-file';

/** Articles on one page of names. */
export const NAMES_PER_PAGE = 1024;

/** Which files tell what articles have in common: pages of names, in the order of the corpus. */
export const connectionIndexSchema = z.readonly(z.object({ schema: z.literal(CONNECTIONS_VERSION), pages: z.readonly(z.array(z.string())) }));

/** Names of the files of `NAMES_PER_PAGE` articles one after the other; null for one that has nothing in common with any. */
export const connectionNamesSchema = z.readonly(z.object({ schema: z.literal(CONNECTIONS_VERSION), files: z.readonly(z.array(z.nullable(z.string()))) }));

export type ConnectionIndex = z.infer<typeof connectionIndexSchema>;
export type ConnectionNames = z.infer<typeof connectionNamesSchema>;
