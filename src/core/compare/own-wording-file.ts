import type { ActFile } from '../model/act-file';
import { type WordingAct, wordingActSchema } from './own-wording';

/** The file that carries a reader's words. */
export const OWN_WORDING_FILE: ActFile<WordingAct> = { mark: 'isnad-own-wording', act: wordingActSchema, most: 5000 };
