import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityRecord } from '../../../core/model/corpus';
import { Button } from '../../parts/button';
import { Panel } from '../../parts/panel';
import { SpellingArticles } from './spelling-articles';

/** Spellings shown at first. */
const USUAL = 12;

/** How the name is written in the collection, how often, and where. */
export function Spellings({ record }: { readonly record: EntityRecord }): ReactNode {
  const { t } = useTranslation('entity');
  const { t: common } = useTranslation();
  const [all, showAll] = useState(false);
  const shown = all ? record.spellings : record.spellings.slice(0, USUAL);
  return (
    <Panel title={t('spellings')}>
      <ul className="divide-y divide-line">
        {shown.map((spelling) => (
          <li key={spelling.text}>
            <Spelling spelling={spelling}>
              <bdi className="naskh text-base">{spelling.text}</bdi>
              <span className="text-xs text-soft">{t('count', { times: common('times', { count: spelling.count }), articles: t('inArticles', { count: spelling.articles }) })}</span>
            </Spelling>
          </li>
        ))}
      </ul>
      {shown.length < record.spellings.length && (
        <Button look="quiet" className="-ms-3" onClick={() => showAll(true)}>
          {t('moreSpellings', { count: record.spellings.length - shown.length })}
        </Button>
      )}
    </Panel>
  );
}

/** Its articles are asked for when it is first opened. */
function Spelling({ spelling, children }: { readonly spelling: EntityRecord['spellings'][number]; readonly children: ReactNode }): ReactNode {
  const [opened, open] = useState(false);
  return (
    <details className="group" onToggle={({ currentTarget }) => currentTarget.open && open(true)}>
      <summary className="flex min-h-9 items-baseline justify-between gap-4 rounded-md py-1 hover:text-accent pointer-coarse:min-h-11">{children}</summary>
      {opened && <SpellingArticles spelling={spelling} />}
    </details>
  );
}
