import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetName } from '../../core/model/corpus';
import { choose, EMPTY_FILTER, isEmpty } from '../../core/search/change-filter';
import type { Filter } from '../../core/search/filter';
import { RemovableChip } from '../parts/chip';
import { withText } from '../state/with-filter';
import { Joined } from './joined';
import { type Clause, clausesOf } from './sentence';
import type { Namer } from './value-name';

/** The filter as a sentence, which is the title of the page; each value in it can be taken away. `title` is the same in plain words. */
export function FilterSentence({ id, title, filter, withParts, namer, onChange }: { readonly id: string; readonly title: string; readonly filter: Filter; readonly withParts: ReadonlySet<string>; readonly namer: Namer; readonly onChange: (filter: Filter) => void }): ReactNode {
  const { t } = useTranslation('library');
  if (isEmpty(filter)) return (
      <h1 id={id} className="headline text-2xl">
        {title}
      </h1>
    );
  const text = filter.text.trim();
  const pieces: readonly ReactNode[] = [
    ...clausesOf(filter).map((clause) => <ClauseWords key={`${clause.choice} ${clause.facet}`} clause={clause} filter={filter} withParts={withParts} namer={namer} onChange={onChange} />),
    ...(text === '' ? [] : [<TextWords key="text" text={text} onRemove={() => onChange(withText(filter, ''))} />]),
  ];
  return (
    <h1 id={id} aria-label={title} className="naskh text-lg leading-[2.1] sm:text-[1.4rem]">
      {t(`subject.${filter.scope}`)}{' '}
      <Joined join={namer.join} match="all" pieces={pieces} />{' '}
      <button type="button" onClick={() => onChange({ ...EMPTY_FILTER, scope: filter.scope })} className="link min-h-7 px-1 font-ui text-sm pointer-coarse:min-h-11">
        {t('clear')}
      </button>
    </h1>
  );
}

function ClauseWords({ clause, filter, withParts, namer, onChange }: { readonly clause: Clause; readonly filter: Filter; readonly withParts: ReadonlySet<string>; readonly namer: Namer; readonly onChange: (filter: Filter) => void }): ReactNode {
  const { t } = useTranslation('library');
  const { facet, choice, match, ids } = clause;
  const values = ids.map((id) => (
    <Value key={id} facet={facet} id={id} parts={facet === 'place' && withParts.has(id)} struck={choice === 'exclude'} namer={namer} onRemove={() => onChange(choose(filter, facet, id, null))} />
  ));
  return (
    <>
      {t(`clause.${facet}.${choice}`)} <Joined join={namer.join} match={match} pieces={values} />
    </>
  );
}

function Value({ facet, id, parts, struck, namer, onRemove }: { readonly facet: FacetName; readonly id: string; readonly parts: boolean; readonly struck: boolean; readonly namer: Namer; readonly onRemove: () => void }): ReactNode {
  const { t } = useTranslation('library');
  return <RemovableChip name={namer.nameOfId(facet, id)} struck={struck} {...(parts && { note: t('withParts') })} onRemove={onRemove} />;
}

function TextWords({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }): ReactNode {
  const { t } = useTranslation('library');
  return (
    <>
      {t('clause.text')} <RemovableChip name={t('quoted', { text })} onRemove={onRemove} />
    </>
  );
}
