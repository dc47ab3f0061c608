import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EntityId } from '../../../core/model/entity';
import type { Tie } from '../../../core/network/network';
import type { Excerpt } from '../../../core/network/strongest';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { Icon } from '../../parts/icon';
import { networkHref, type NetworkState } from '../../state/network-url';

const COLUMNS = ['from', 'to', 'count'] as const;
type Column = (typeof COLUMNS)[number];
type Order = 'ascending' | 'descending';
/** Rows before "more". */
const SHORT = 30;

/** All ties of the picture, also those too weak to be drawn, with the same counts. */
export function TiesTable({ excerpt: { ties }, names, state }: { readonly excerpt: Excerpt; readonly names: ReadonlyMap<EntityId, string>; readonly state: NetworkState }): ReactNode {
  const { t } = useTranslation(['network', 'common']);
  const language = useLanguage();
  const [all, showAll] = useState(false);
  const [{ column, order }, sort] = useState<{ readonly column: Column; readonly order: Order }>({ column: 'count', order: 'descending' });
  const { compare } = new Intl.Collator(language);
  const nameOf = (id: EntityId): string => names.get(id) ?? id;
  const by = (a: Tie, b: Tie): number => (column === 'count' ? a.count - b.count : compare(nameOf(a[column]), nameOf(b[column])));
  const sorted = [...ties].sort((a, b) => (order === 'ascending' ? by(a, b) : by(b, a)));
  const turn = (next: Column): void => sort({ column: next, order: column === next ? (order === 'ascending' ? 'descending' : 'ascending') : next === 'count' ? 'descending' : 'ascending' });
  return (
    <details className="group/table mt-4 rounded-xl bg-sunk px-4 py-2 text-sm forced-colors:border">
      <summary className="flex min-h-8 items-center gap-2 text-soft pointer-coarse:min-h-11">
        <Icon name="list" />
        {t('table', { count: ties.length })}
        <Icon name="chevronDown" className="ms-auto text-xs group-open/table:rotate-180" />
      </summary>
      <div className="overflow-x-auto">
        <table className="my-2 w-full text-start">
          <thead>
            <tr className="border-b border-line">
              {COLUMNS.map((one) => (
                <th key={one} scope="col" aria-sort={column === one ? order : 'none'} className="py-1 text-start font-medium">
                  <button type="button" onClick={() => turn(one)} className="inline-flex min-h-8 items-center gap-1 text-start pointer-coarse:min-h-11">
                    {t(`column.${state.ties}.${one}`)}
                    <Icon name={order === 'ascending' ? 'up' : 'down'} className={column === one ? 'text-xs' : 'invisible text-xs'} />
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? sorted : sorted.slice(0, SHORT)).map((tie) => (
              <Row key={`${tie.from} ${tie.to}`} tie={tie} nameOf={nameOf} state={state} />
            ))}
          </tbody>
        </table>
      </div>
      {ties.length > SHORT && (
        <button type="button" aria-expanded={all} onClick={() => showAll(!all)} className="link min-h-8 pointer-coarse:min-h-11">
          {t(all ? 'common:less' : 'common:more')}
        </button>
      )}
    </details>
  );
}

function Row({ tie: { from, to, count }, nameOf, state }: { readonly tie: Tie; readonly nameOf: (id: EntityId) => string; readonly state: NetworkState }): ReactNode {
  const { t } = useTranslation('network');
  const { number } = useFormats();
  const [a, b] = [nameOf(from), nameOf(to)];
  return (
    <tr className="border-b border-line last:border-b-0">
      <td className="py-1 pe-3 align-baseline">
        <bdi>{a}</bdi>
      </td>
      <td className="py-1 pe-3 align-baseline">
        <bdi>{b}</bdi>
      </td>
      <td className="py-1 align-baseline">
        <Link href={networkHref({ ...state, name: from, other: to })} aria-label={t('showPlaces', { pair: t(`pair.${state.ties}`, { a, b }), count })} className="link inline-flex min-h-7 items-center tabular-nums pointer-coarse:min-h-11">
          {number(count)}
        </Link>
      </td>
    </tr>
  );
}
