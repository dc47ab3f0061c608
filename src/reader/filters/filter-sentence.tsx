import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetName } from '../../core/model/corpus';
import { choose, EMPTY_FILTER, isEmpty, within } from '../../core/search/change-filter';
import type { Filter } from '../../core/search/filter';
import { RemovableChip } from '../parts/chip';
import { useKeptFocus } from '../parts/use-kept-focus';
import { withText } from '../state/with-filter';
import { Joined } from './joined';
import { type Clause, clausesOf } from './sentence';
import type { Namer } from './value-name';

interface Props {
  readonly filter: Filter;
  readonly withParts: ReadonlySet<string>;
  readonly namer: Namer;
  readonly onChange: (filter: Filter) => void;
}

/** The filter as a sentence, which is the title of the page; each value in it can be taken away. `title` is the same in plain words. */
export function FilterSentence({ id, title, ...shown }: Props & { readonly id: string; readonly title: string }): ReactNode {
  const heading = useKeptFocus<HTMLHeadingElement>('[data-removable]', null);
  const isPlain = isEmpty(shown.filter);
  return (
    <h1 ref={heading} id={id} tabIndex={-1} aria-label={isPlain ? undefined : title} className={isPlain ? 'headline text-2xl' : 'naskh text-lg leading-[2.1] sm:text-[1.4rem]'}>
      {isPlain ? title : <Sentence {...shown} />}
    </h1>
  );
}

function Sentence(shown: Props): ReactNode {
  const { t } = useTranslation('library');
  const { filter, namer, onChange } = shown;
  const text = filter.text.trim();
  const pieces: readonly ReactNode[] = [
    ...clausesOf(filter).map((clause) => <ClauseWords key={`${clause.choice} ${clause.facet}`} clause={clause} {...shown} />),
    ...(filter.period === undefined ? [] : [<Words key="period" lead={t(`clause.${filter.period.by}.${filter.scope}`)} name={namer.nameOfPeriod(filter.period)} onRemove={() => onChange(within(filter, null))} />]),
    ...(text === '' ? [] : [<Words key="text" lead={t('clause.text')} name={t('quoted', { text })} onRemove={() => onChange(withText(filter, ''))} />]),
  ];
  return (
    <>
      {t(`subject.${filter.scope}`)}{' '}
      <Joined join={namer.join} match="all" pieces={pieces} />{' '}
      <button type="button" onClick={() => onChange({ ...EMPTY_FILTER, scope: filter.scope })} className="link min-h-7 px-1 font-ui text-sm pointer-coarse:min-h-11">
        {t('clear')}
      </button>
    </>
  );
}

function ClauseWords({ clause, filter, withParts, namer, onChange }: Props & { readonly clause: Clause }): ReactNode {
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

function Words({ lead, name, onRemove }: { readonly lead: string; readonly name: string; readonly onRemove: () => void }): ReactNode {
  return (
    <>
      {lead} <RemovableChip name={name} onRemove={onRemove} />
    </>
  );
}
