import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityRecord } from '../../../core/model/corpus';
import { nameIn } from '../../i18n/name-in';
import { useLanguage } from '../../i18n/use-language';
import { useUnpressed } from '../../parts/use-unpressed';
import type { NameInArticle } from './name-in-article';

/** Spellings shown of those that the collection has besides. */
const MORE_SPELLINGS = 4;

/** How often and how a name is written, here and in the collection. `record` is undefined while it is loading, and null where the collection does not have the name. */
export function NameCounts({ name, record: known }: { readonly name: NameInArticle; readonly record: EntityRecord | null | undefined }): ReactNode {
  const { t } = useTranslation('article');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const record = useUnpressed(known);
  const here = new Set(name.spellings.map(({ text }) => text));
  const elsewhere = record?.spellings.filter(({ text }) => !here.has(text)).slice(0, MORE_SPELLINGS) ?? [];
  const separator = t('comma');
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5">
      <Row term={t('card.inArticle')}>
        {common('times', { count: name.count })}
        {name.elsewhere > 0 && <span className="block text-xs text-faint">{t('card.elsewhere', { count: name.elsewhere })}</span>}
      </Row>
      {record !== null && <Row term={t('card.inCorpus')}>{record === undefined ? '…' : <InCorpus record={record} />}</Row>}
      <Row term={t('card.written')}>
        {name.spellings.map(({ text, count }, index) => (
          <span key={text}>
            {index > 0 && separator}
            <bdi className="whitespace-nowrap">{name.spellings.length === 1 ? text : t('card.spelling', { text, count })}</bdi>
          </span>
        ))}
      </Row>
      {elsewhere.length > 0 && (
        <Row term={t('card.also')}>
          {elsewhere.map(({ text }, index) => (
            <span key={text}>
              {index > 0 && separator}
              <bdi className="whitespace-nowrap">{text}</bdi>
            </span>
          ))}
        </Row>
      )}
      {name.within.length > 0 && <Row term={t('card.partOf')}>{name.within.map((place) => (nameIn(language, place) ?? '')).join(separator)}</Row>}
      {name.stances.length > 0 && <Row term={t('card.says')}>{name.stances.map(({ stance, count }) => t('card.stance', { stance: t(`stance.${stance}`), count })).join(separator)}</Row>}
    </dl>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt className="text-soft">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function InCorpus({ record }: { readonly record: EntityRecord }): ReactNode {
  const { t } = useTranslation('article');
  const { t: common } = useTranslation();
  return t('card.corpusCount', { times: common('times', { count: record.mentions }), articles: t('card.inArticles', { count: record.articles }) });
}
