import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { correctionStore, useCorrections } from '../../data/use-corrections';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/states';
import { useTitle } from '../../parts/use-title';
import { CorrectionItem } from './correction-item';
import { ExportImport } from './export-import';
import { LastAct } from './last-act';

/** Corrections shown at a time. */
const STEP = 100;

/** `/corrections`: everything that the reader corrected, each with the way back, and the file that carries them elsewhere. */
export function CorrectionsView(): ReactNode {
  const { t } = useTranslation('corrections');
  const { t: common } = useTranslation();
  const { corrections, last, kept } = useCorrections();
  const [shown, show] = useState(STEP);
  useTitle(t('title'));
  const latestFirst = [...corrections].reverse();
  return (
    <div className="page max-w-[46rem] py-8 lg:py-12">
      <h1 className="headline text-2xl">{t('title')}</h1>
      <p className="mt-2 text-soft">{t('intro')}</p>
      <ExportImport corrections={corrections} />
      <LastAct last={last} />
      {!kept && (
        <p role="alert" className="mt-4 text-sm text-danger">
          {t('notKept')}
        </p>
      )}
      {corrections.length === 0 ? (
        <Empty title={t('none.title')} icon="check">
          {t('none.body')}
        </Empty>
      ) : (
        <section aria-labelledby="list" className="mt-8">
          <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
            <h2 id="list" className="eyebrow">
              {t('count', { count: corrections.length })}
            </h2>
            <Button look="quiet" onClick={() => correctionStore.change([], { kind: 'cleared' })}>
              {t('clear')}
            </Button>
          </div>
          <ul className="divide-y divide-line border-y border-line">
            {latestFirst.slice(0, shown).map((correction) => (
              <CorrectionItem key={JSON.stringify(correction)} correction={correction} />
            ))}
          </ul>
          {latestFirst.length > shown && (
            <Button look="outline" className="mt-4" onClick={() => show(shown + STEP)}>
              {common('more')}
            </Button>
          )}
        </section>
      )}
    </div>
  );
}
