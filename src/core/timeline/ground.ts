import { fold } from '../text/fold';
import type { Ground } from './event';

/** A year in digits, a century, a decade by its name: nothing that depends on the day of writing. */
const NAMES_ITS_YEAR = /\d{4}|(?:^| )(?:[وبلف]?القرن (?!الماضي|الحالي)|[وبلف]?(?:ال)?(?:عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)ي?ات)/;

/** Whether the words of a time give its date by themselves. */
export function groundOf(told: string): Ground {
  return NAMES_ITS_YEAR.test(fold(told)) ? 'named' : 'counted';
}
