import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetsFile } from '../../../core/model/corpus';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { makeNamer, type Namer } from './value-name';

/** Names of facet values in the language of the page. */
export function useNamer(facets: FacetsFile | undefined): Namer {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  return useMemo(() => makeNamer(facets, language, formats, t), [facets, language, formats, t]);
}
