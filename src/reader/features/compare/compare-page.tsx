import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordingSet } from '../../../core/compare/wording-set';
import type { Wordings } from '../../data/wording-query';
import { Segmented } from '../../parts/segmented';
import { Loading, Notice } from '../../parts/states';
import { useMedia } from '../../parts/use-media';
import { useTitle } from '../../parts/use-title';
import { useGrown } from '../../filters/use-grown';
import { COMPARE_SIDES } from '../../state/compare-url';
import { useCompareState } from '../../state/use-compare-state';
import { AloneRows } from './alone-rows';
import { BothRow } from './both-row';
import type { Compared, Loaded } from './compared';
import { Heads } from './heads';
import { Legend } from './legend';
import { OneSide } from './one-side';
import { Summary } from './summary';
import { useCompared } from './use-compared';
import { useRowKeys } from './use-row-keys';
import { WordingEditor } from './wording-editor';
import { WordingTable } from './wording-table';

/** From here on two columns stand side by side. */
const TWO_COLUMNS = '(min-width: 48rem)';

/** Rows that are drawn at once: the rest comes little by little, so that keys and clicks get through. */
const AT_A_TIME = 3;

interface Props {
  readonly a: Loaded;
  readonly b: Loaded;
  readonly wordings: Wordings;
}

/** Two articles side by side: what both tell face to face, what one alone tells on its side, and what they call the same. */
export function ComparePage({ a, b, wordings }: Props): ReactNode {
  const { t } = useTranslation('compare');
  const laid = useCompared(a, b, wordings.sets);
  useTitle(t('titleOf', { a: a.card.title, b: b.card.title }));
  return (
    <>
      <h1 className="eyebrow mb-3">{t('title')}</h1>
      <Heads a={a} b={b} />
      {laid === null ? <Loading lines={9} /> : <Laid a={a} b={b} laid={laid} wordings={wordings} />}
    </>
  );
}

/** What was found, and the texts. */
function Laid({ a, b, laid, wordings }: Props & { readonly laid: Compared }): ReactNode {
  const { t } = useTranslation('compare');
  const [{ side }, change] = useCompareState();
  const wide = useMedia(TWO_COLUMNS);
  const rows = wide ? laid.rows : laid.both;
  const drawn = useGrown(rows.length, `${String(wide)} ${side}`, AT_A_TIME);
  return (
    <>
      <Summary laid={laid} />
      {wordings.bad !== null && (
        <div className="mt-4">
          <Notice icon="warning">{t(`badWording.${wordings.bad.code}`, { place: wordings.bad.place })}</Notice>
        </div>
      )}
      {!wide && (
        <div className="mt-5">
          <Segmented label={t('side.label')} value={side} onChange={(next) => change((now) => ({ ...now, side: next }), 'replace')} options={COMPARE_SIDES.map((value) => ({ value, label: t(`side.${value}`) }))} />
        </div>
      )}
      <Legend />
      {wide || side === 'both' ? <Rows a={a} b={b} rows={rows} drawn={drawn} both={laid.both} sets={wordings.sets} /> : <OneSide side={side} loaded={side === 'a' ? a : b} laid={laid} />}
      {drawn === rows.length && (
        <>
          <WordingTable a={a.article} b={b.article} rows={laid.wordings} />
          <WordingEditor sets={wordings.sets} />
        </>
      )}
    </>
  );
}

interface RowsProps {
  readonly a: Loaded;
  readonly b: Loaded;
  /** On a narrow window what one alone tells stands under its own switch, and is not among them. */
  readonly rows: Compared['rows'];
  /** So many of them are drawn by now. */
  readonly drawn: number;
  readonly both: Compared['both'];
  readonly sets: readonly WordingSet[];
}

function Rows({ a, b, rows, drawn, both, sets }: RowsProps): ReactNode {
  const { t } = useTranslation('compare');
  const { current, go } = useRowKeys(both, drawn === rows.length);
  return (
    <section aria-label={t('rows')} className="mt-6">
      {both.length === 0 && <p className="py-6 text-soft">{t('nothingShared')}</p>}
      {rows.slice(0, drawn).map((row, index) =>
        'kind' in row ? (
          <BothRow key={`both ${String(row.at)}`} a={a.article} b={b.article} row={row} current={current === row.at} onGo={go} sets={sets} />
        ) : (
          <AloneRows key={`alone ${String(index)}`} a={a.article} b={b.article} rows={row} open={both.length === 0} />
        ),
      )}
    </section>
  );
}
