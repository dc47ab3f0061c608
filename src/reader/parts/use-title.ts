import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the browser's tab and history; null while the name is not known yet. */
export function useTitle(title: string | null): void {
  const { t } = useTranslation();
  const brand = t('brand');
  useEffect(() => {
    document.title = title === null ? brand : `${title} · ${brand}`;
  }, [title, brand]);
}
