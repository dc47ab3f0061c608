import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, whatever the folder that a command was typed in. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The raw articles that the reader is built from; `ISNAD_SEEDS` names another folder. */
export const SEEDS = process.env.ISNAD_SEEDS ?? join(PROJECT, 'seeds');

/** What earlier runs compiled. May be deleted at any time. */
export const CACHE = process.env.ISNAD_CACHE ?? join(PROJECT, '.cache');

/** Corrections that the reader is built with, as a reader exported them; none unless `ISNAD_CORRECTIONS` names a file. */
export const CORRECTIONS = process.env.ISNAD_CORRECTIONS;

/** The corpus that the reader's one replaces, so that links into it go on to lead where they led; none unless `ISNAD_PREVIOUS` names a folder. */
export const PREVIOUS = process.env.ISNAD_PREVIOUS;

export const DIST = join(PROJECT, 'dist');
