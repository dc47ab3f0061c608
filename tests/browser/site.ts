import { join } from 'node:path';

/** The built reader that is tested: `dist/`, unless `ISNAD_TEST_SITE` names another folder. */
export const SITE = process.env['ISNAD_TEST_SITE'] ?? join(import.meta.dirname, '..', '..', 'dist');
