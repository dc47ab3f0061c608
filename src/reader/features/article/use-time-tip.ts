import { useCallback } from 'react';
import type { Article } from '../../../core/model/article';
import { isMonth } from '../../../core/text/timex/period';
import { useFormats } from '../../i18n/use-formats';

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The day or month that a date expression of the article means, in words; undefined where it means none or says it itself. */
export function useTimeTip(article: Article): (time: number) => string | undefined {
  const formats = useFormats();
  return useCallback(
    (index) => {
      const value = article.times[index]?.value ?? '';
      const [day] = DAY.exec(value) ?? [];
      if (day !== undefined) return formats.day(day);
      return isMonth(value) ? formats.month(value) : undefined;
    },
    [article, formats],
  );
}
