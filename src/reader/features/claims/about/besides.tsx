import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Row } from '../../../../core/claims/board';
import { aboutRowHref } from '../../../filters/claims/about-row-href';
import { useBoardNames } from '../../../filters/claims/use-board-names';
import { Dots } from '../../../parts/dots';

/** What a passage is connected with besides the row that it stands in, each with the way to its own board. Nothing where that is all. */
export function Besides({ rows, asked }: { readonly rows: readonly Row[]; readonly asked: ReadonlySet<string> }): ReactNode {
  const { t } = useTranslation('claims');
  const names = useBoardNames();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="besides" className="mt-10 max-w-[46rem]">
      <h2 id="besides" className="headline text-lg">
        {t('about.besides')}
      </h2>
      <p className="mt-1 text-sm text-soft">{t('about.besidesNote')}</p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {rows.map((row) => {
          const first = row.cells.flatMap((cell) => cell ?? []).find(({ key }) => asked.has(key));
          return (
            first !== undefined && (
              <li key={row.id} className="py-3">
                <blockquote dir="rtl" lang="ar" className="naskh text-base">
                  {first.told.article.text.slice(first.start, first.end)}
                </blockquote>
                <div className="text-sm text-soft">
                  <Dots>
                    <bdi>{names.passageApart(first)}</bdi>
                    {t('voices', { count: row.voices })}
                    <Link href={aboutRowHref(row)} className="link pointer-coarse:py-2.5">
                      {t('about.lead')}
                    </Link>
                  </Dots>
                </div>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
