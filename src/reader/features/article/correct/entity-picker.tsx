import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namedEntity, type NamedEntity } from '../../../../core/corrections/correction';
import { likelyEntities } from '../../../../core/corrections/likely-entities';
import type { EntityType } from '../../../../core/model/entity';
import { findEntitiesQuery } from '../../../data/queries';
import { nameIn } from '../../../i18n/name-in';
import { useLanguage } from '../../../i18n/use-language';
import { Live } from '../../../parts/live';

/** Entities offered at a time, and how many are asked for, the likest of which are offered. */
const MOST = 6;
const ASKED = 40;

const LINES = { PER: 'mark mark-person', LOC: 'mark mark-place', ORG: 'mark mark-organisation' } as const satisfies Record<EntityType, string>;

interface Props {
  readonly label: string;
  /** The one that is corrected: never offered. */
  readonly self: NamedEntity;
  readonly onPick: (entity: NamedEntity) => void;
}

/** A search among the names of the collection, the likeliest first. */
export function EntityPicker({ label, self, onPick }: Props): ReactNode {
  const { t } = useTranslation('corrections');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const asks = wanted.trim() !== '';
  const { data: records, isPlaceholderData } = useQuery(findEntitiesQuery(asks ? wanted : (self.ar ?? self.latin ?? ''), ASKED));
  const found = useMemo(() => (asks ? (records ?? []).filter(({ entity }) => entity.id !== self.id).slice(0, MOST) : likelyEntities(records ?? [], self, MOST)), [asks, records, self]);
  return (
    <div>
      <label htmlFor={id} className="text-xs text-soft">
        {label}
      </label>
      <input id={id} type="search" dir="auto" autoComplete="off" value={wanted} onChange={(event) => setWanted(event.target.value)} className="field mt-1" />
      <ul className="mt-1">
        {found.map(({ entity, mentions }) => (
          <li key={entity.id}>
            <button type="button" onClick={() => onPick(namedEntity(entity))} className="-mx-2 flex min-h-9 w-[calc(100%+1rem)] items-baseline justify-between gap-3 rounded-md px-2 py-1 text-start hover:bg-sunk pointer-coarse:min-h-11 pointer-coarse:items-center">
              <bdi className={LINES[entity.type]}>{nameIn(language, entity) ?? entity.id}</bdi>
              <span className="text-xs whitespace-nowrap text-soft">{`${common(`type.${entity.type}`)} · ${common('times', { count: mentions })}`}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && records !== undefined && !isPlaceholderData && <p className="py-1 text-xs text-soft">{t('pick.found', { count: 0 })}</p>}
      <Live>{wanted === '' || isPlaceholderData ? '' : t('pick.found', { count: found.length })}</Live>
    </div>
  );
}
