import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';

/** What is known of the file itself. */
export function RawFacts({ article }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation('article');
  const { file, size, encoding, sha256 } = article.provenance;
  return (
    <dl className="mb-6 grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 text-sm">
      <dt className="text-soft">{t('original.file')}</dt>
      <dd className="break-all">
        <bdi>{file}</bdi>
      </dd>
      <dt className="text-soft">{t('original.size')}</dt>
      <dd>{t('original.bytes', { count: size })}</dd>
      <dt className="text-soft">{t('original.encoding')}</dt>
      <dd>
        <bdi>{encoding}</bdi>
      </dd>
      <dt className="text-soft">{t('original.sha')}</dt>
      <dd className="font-mono text-xs break-all">
        <bdi>{sha256}</bdi>
      </dd>
    </dl>
  );
}
