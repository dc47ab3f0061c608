import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaterTelling } from '../../../core/timeline/later';
import { DateLine } from '../../parts/date-line';
import { Dots } from '../../parts/dots';
import { Sentence } from './sentence';
import type { TimelineData } from './use-timeline';
import { Leads } from './leads';

const NONE = [] as const;

/** What later articles tell otherwise, in their words, with the words that differ. Nothing where none does. */
export function Later({ tellings, data }: { readonly tellings: readonly LaterTelling[]; readonly data: TimelineData }): ReactNode {
  const { t } = useTranslation('timeline');
  const once = [...new Map(tellings.map((one) => [`${one.article} ${one.sentence.start}`, one])).values()];
  if (once.length === 0) return null;
  return (
    <div className="mt-3 rounded-xl bg-sunk px-4 py-3 forced-colors:border">
      <p className="text-xs font-medium text-soft">{t('later.title')}</p>
      <ul className="mt-1 space-y-3">
        {once.map((one) => (
          <li key={`${one.article} ${one.sentence.start}`}>
            <LaterItem telling={one} data={data} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function LaterItem({ telling: { article: number, block, sentence, differs }, data }: { readonly telling: LaterTelling; readonly data: TimelineData }): ReactNode {
  const { t } = useTranslation('timeline');
  const read = data.articles.get(number);
  if (read === undefined) return null;
  return (
    <>
      <Sentence article={read.article} span={sentence} shown={NONE} small />
      <div className="mt-1 text-xs text-soft">
        <Dots>
          <bdi lang="ar">{read.card.title}</bdi>
          {read.card.publisher !== null && <bdi>{read.card.publisher.name}</bdi>}
          <DateLine date={read.card.date} />
          {differs.map(({ kind, earlier, later }) => (
            <span key={`${kind} ${earlier}`}>{t(`later.${kind}`, { earlier, later })}</span>
          ))}
        </Dots>
        <p>
          <Leads article={read.article} index={block} />
        </p>
      </div>
    </>
  );
}
