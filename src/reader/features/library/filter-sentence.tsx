import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetName, FacetsFile } from '../../../core/model/corpus';
import { choose, isEmpty } from '../../../core/search/change-filter';
import type { Filter } from '../../../core/search/filter';
import { RemovableChip } from '../../parts/chip';
import { hasParts } from './has-parts';
import { type Clause, clausesOf } from './sentence';
import type { Namer } from './value-name';

/** The filter as a sentence that one reads; each value in it can be taken away. */
export function FilterSentence({ filter, facets, namer, onChange }: { readonly filter: Filter; readonly facets: FacetsFile | null; readonly namer: Namer; readonly onChange: (filter: Filter) => void }): ReactNode {
  const { t } = useTranslation('library');
  if (isEmpty(filter)) return <p className="headline text-2xl">{t(`everything.${filter.scope}`)}</p>;
  const text = filter.text.trim();
  const pieces: readonly ReactNode[] = [
    ...clausesOf(filter).map((clause) => <ClauseWords key={`${clause.choice} ${clause.facet}`} clause={clause} filter={filter} facets={facets} namer={namer} onChange={onChange} />),
    ...(text === '' ? [] : [<TextWords key="text" text={text} onRemove={() => onChange({ ...filter, text: '' })} />]),
  ];
  // The list format gives only the joints ("and", "،"); its elements stand for the clauses.
  const joints = namer.join(pieces.map((_, index) => String(index)), 'all');
  return (
    <p className="naskh text-lg leading-[2.1] sm:text-[1.4rem]">
      {t(`subject.${filter.scope}`)}{' '}
      {joints.map((joint, index) => (
        <Fragment key={index}>{joint.type === 'element' ? pieces[Number(joint.value)] : joint.value}</Fragment>
      ))}{' '}
      <button type="button" onClick={() => onChange({ ...filter, text: '', facets: {} })} className="link min-h-7 px-1 font-ui text-sm pointer-coarse:min-h-11">
        {t('clear')}
      </button>
    </p>
  );
}

function ClauseWords({ clause, filter, facets, namer, onChange }: { readonly clause: Clause; readonly filter: Filter; readonly facets: FacetsFile | null; readonly namer: Namer; readonly onChange: (filter: Filter) => void }): ReactNode {
  const { t } = useTranslation('library');
  const { facet, choice, match, ids } = clause;
  const joints = namer.join(ids, match);
  return (
    <>
      {t(`clause.${facet}.${choice}`)}{' '}
      {joints.map((joint, index) =>
        joint.type === 'literal' ? (
          <Fragment key={index}>{joint.value}</Fragment>
        ) : (
          <Value key={index} facet={facet} id={joint.value} parts={facets !== null && hasParts(facets, facet, joint.value)} struck={choice === 'exclude'} namer={namer} onRemove={() => onChange(choose(filter, facet, joint.value, null))} />
        ),
      )}
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
