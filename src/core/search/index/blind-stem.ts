import { FUNCTION_WORD } from '../analyze/function-words';
import { stem } from '../../text/stem';

/** Where a folded word is looked up before anything is known of the corpus. The term of a function word is looked up as it is. */
export function blindStem(form: string): string {
  return form.startsWith(FUNCTION_WORD) ? form : stem(form);
}
