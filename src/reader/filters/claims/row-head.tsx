import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type Board, type Difference, DIFFERENCES, type Row } from '../../../core/claims/board';
import type { Filter } from '../../../core/search/filter';
import { aboutRowHref } from './about-row-href';
import { ARABIC_COMMA } from './names';
import { RegroupRow } from './regroup-row';
import { useBoardNames } from './use-board-names';
import { useMatter } from './use-matter';

/** What a row is about, by what its passages share, in what its sources differ, the way to its own board under a filter, and how to regroup it. */
export function RowHead({ row, board, chosen, href, filter }: { readonly row: Row; readonly board: Board; readonly chosen: boolean; readonly href: string; readonly filter: Filter | null }): ReactNode {
  const { t } = useTranslation('claims');
  const names = useBoardNames();
  const place = useRef<HTMLDivElement>(null);
  const words = names.sharedWords(row);
  useEffect(() => {
    if (chosen) place.current?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  return (
    <div ref={place} className="text-sm">
      <h2 className="headline text-base">
        <Link href={href} title={t('rowLink')} aria-current={chosen ? 'true' : undefined} className="rounded-md hover:text-accent">
          <bdi>{names.row(row)}</bdi>
        </Link>
      </h2>
      {words !== '' && (
        <p className="text-xs text-soft">
          {t('words')}{' '}
          <bdi dir="rtl" lang="ar">
            {words}
          </bdi>
        </p>
      )}
      <p className="mt-1 text-xs text-soft">
        {t('voices', { count: row.voices })}
        {row.byHand && <> · {t('byHand')}</>}
      </p>
      {row.differences.length > 0 && (
        <ul className="mt-2 space-y-2">
          {DIFFERENCES.filter((kind) => row.differences.some((one) => one.kind === kind)).map((kind) => (
            <li key={kind}>
              <p className="text-xs font-medium">{t(`differs.${kind}`)}</p>
              {row.differences.flatMap((difference, at) => (difference.kind === kind ? [<Sides key={at} difference={difference} board={board} />] : []))}
            </li>
          ))}
        </ul>
      )}
      {filter !== null && (
        <p className="mt-2 print:hidden">
          <Link href={aboutRowHref(row, filter)} className="link inline-flex min-h-8 items-center text-xs pointer-coarse:min-h-11">
            {t('about.lead')}
          </Link>
        </p>
      )}
      <RegroupRow row={row} board={board} />
    </div>
  );
}

function Sides({ difference: { kind, of, sides }, board }: { readonly difference: Difference; readonly board: Board }): ReactNode {
  const { t } = useTranslation('claims');
  const names = useBoardNames();
  const matter = useMatter(kind === 'wording' ? of : null);
  return (
    <div className="mt-1.5">
    {matter !== null && <p className="text-xs text-soft">{t('differs.matter', { matter })}</p>}
    <ul className="border-s border-line ps-2 text-xs text-soft">
      {sides.map(({ source, words }) => {
        const told = board.sources[source];
        return (
          told !== undefined && (
            <li key={source}>
              <bdi>{names.sourceApart(told, source)}</bdi>
              {': '}
              <bdi dir="rtl" lang="ar" className="text-ink">
                {words.map((word) => t('quoted', { words: word })).join(ARABIC_COMMA)}
              </bdi>
            </li>
          )
        );
      })}
    </ul>
    </div>
  );
}
