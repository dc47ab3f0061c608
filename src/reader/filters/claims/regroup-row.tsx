import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, Row, Statement } from '../../../core/claims/board';
import type { Regrouping } from '../../../core/claims/regroup';
import { regroupingStore } from '../../data/use-regroupings';
import { Button } from '../../parts/button';
import { useBoardNames } from './use-board-names';

/** Changes what stands in a row: passages become a row of their own or go to another, or the whole row joins another. */
export function RegroupRow({ row, board }: { readonly row: Row; readonly board: Board }): ReactNode {
  const { t } = useTranslation('claims');
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className="mt-2 print:hidden">
      <summary className="link inline-flex min-h-8 items-center text-xs pointer-coarse:min-h-11">{t('regroup.open')}</summary>
      {open && <Editor row={row} board={board} onDone={() => setOpen(false)} />}
    </details>
  );
}

function Editor({ row, board, onDone }: { readonly row: Row; readonly board: Board; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('claims');
  const names = useBoardNames();
  const id = useId();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const others = board.rows.filter((other) => other.id !== row.id);
  const picked = row.passages.filter((key) => chosen.has(key));
  const act = (regrouping: Regrouping): void => {
    onDone();
    regroupingStore.change([...regroupingStore.read().acts, regrouping]);
  };
  return (
    <div className="mt-1 space-y-3 rounded-lg bg-sunk p-3">
      <fieldset className="space-y-1">
        <legend className="eyebrow">{t('regroup.legend')}</legend>
        {passagesOf(row).map((statement, at) => (
          <label key={statement.key} htmlFor={`${id}${String(at)}`} className="flex min-h-8 items-start gap-2 pointer-coarse:min-h-11">
            <input id={`${id}${String(at)}`} type="checkbox" className="box mt-1" checked={chosen.has(statement.key)} onChange={({ currentTarget }) => choose((now) => toggled(now, statement.key, currentTarget.checked))} />
            <span className="min-w-0">
              {names.passageApart(statement)}{' '}
              <bdi dir="rtl" lang="ar" className="naskh">
                {t('quoted', { words: names.beginning(statement) })}
              </bdi>
            </span>
          </label>
        ))}
      </fieldset>
      {picked.length === 0 && <p className="text-xs text-soft">{t('regroup.nothing')}</p>}
      <Button look="outline" disabled={picked.length === 0 || picked.length === row.passages.length} onClick={() => act({ kind: 'apart', passages: picked })} className="max-w-full disabled:text-faint">
        {t('regroup.apart')}
      </Button>
      {others.length > 0 && (
        <>
          <Target label={t('regroup.to')} action={t('regroup.move')} rows={others} disabled={picked.length === 0} onChoose={(to) => act({ kind: 'with', passages: picked, to })} />
          <Target label={t('regroup.join')} action={t('regroup.joinDo')} rows={others} disabled={false} onChoose={(first) => act({ kind: 'join', first, second: row.id })} />
        </>
      )}
      <p className="text-xs text-soft">{t('regroup.here')}</p>
    </div>
  );
}

function Target({ label, action, rows, disabled, onChoose }: { readonly label: string; readonly action: string; readonly rows: readonly Row[]; readonly disabled: boolean; readonly onChoose: (row: string) => void }): ReactNode {
  const { t } = useTranslation('claims');
  const names = useBoardNames();
  const [to, setTo] = useState('');
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-xs text-soft">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <select id={id} value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)} className="field min-w-0 flex-1 basis-32 border-line! bg-raised!">
          <option value="">{t('regroup.choose')}</option>
          {rows.map((row) => (
            <option key={row.id} value={row.id}>
              {names.rowApart(row)}
            </option>
          ))}
        </select>
        <Button look="outline" disabled={disabled || to === ''} onClick={() => onChoose(to)} className="disabled:text-faint">
          {action}
        </Button>
      </div>
    </div>
  );
}

/** The first sentence of each passage of a row. */
function passagesOf(row: Row): readonly Statement[] {
  const all = row.cells.flatMap((cell) => cell ?? []);
  return row.passages.flatMap((key) => all.find((statement) => statement.key === key) ?? []);
}

function toggled(set: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}
