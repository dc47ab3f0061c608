import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Says that what was found does not stand in the article itself. */
export function AsideNote(): ReactNode {
  const { t, i18n } = useTranslation('library');
  return (
    <p lang={i18n.language} className="mt-1 text-xs text-soft">
      <bdi dir={i18n.dir()}>{t('aside')}</bdi>
    </p>
  );
}
