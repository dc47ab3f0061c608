import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../core/search/filter';
import { valuesQuery } from '../data/queries';
import { useFormats } from '../i18n/use-formats';
import { useLanguage } from '../i18n/use-language';
import { clausesOf } from './sentence';
import { makeNamer, type Namer } from './value-name';

/** Names of facet values in the language of the page, those that a filter asks for among them as soon as they are known. */
export function useNamer(filter: Filter): Namer {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const wanted = useMemo(() => clausesOf(filter).flatMap(({ facet, ids }) => ids.map((id) => ({ facet, id }))), [filter]);
  const { data } = useQuery({ ...valuesQuery(wanted), enabled: wanted.length > 0 });
  return useMemo(() => makeNamer((data ?? []).filter((value) => value !== null), language, formats, t), [data, language, formats, t]);
}
