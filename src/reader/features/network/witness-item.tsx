import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { describe } from '../../../core/anchor/describe';
import type { Tie, Witness } from '../../../core/network/network';
import type { Filter } from '../../../core/search/filter';
import { runs } from '../../../core/text/runs';
import { MarkedText, type TextRun } from '../../parts/marked-text';
import { passageHref } from '../../state/passage-href';

const MARKS = { PER: 'mark mark-person', LOC: 'mark mark-place', ORG: 'mark mark-organisation' } as const;

/** A passage or somebody's words, with both names tinted. */
export function WitnessItem({ witness, tie, filter }: { readonly witness: Witness; readonly tie: Tie; readonly filter: Filter }): ReactNode {
  const { t, i18n } = useTranslation('network');
  const { article, span } = witness;
  const pieces = useMemo(() => piecesOf(witness, tie), [tie, witness]);
  return (
    <li dir="rtl" lang="ar" className="my-3 border-s-2 border-line ps-3">
      <p className="reading text-[min(calc(var(--read-size)*0.82),1.15rem)]">
        <MarkedText runs={pieces} />
      </p>
      <p lang={i18n.language} dir={i18n.dir()} className="flex flex-wrap items-baseline gap-x-3 text-xs text-faint">
        <bdi lang="ar">{article.title.text}</bdi>
        <Link href={passageHref(article, [describe(article, span)], { filter })} className="link inline-flex min-h-7 items-center pointer-coarse:min-h-11">
          {t('openPlace')}
        </Link>
      </p>
    </li>
  );
}

/** A place is tinted where a part of it stands for it. */
function piecesOf({ article, span }: Witness, { from, to }: Tie): readonly TextRun[] {
  const within = new Map(article.entities.map((entity) => [entity.id, entity.within]));
  const stands = (id: string): boolean => [from, to].some((wanted) => id === wanted || (within.get(id)?.includes(wanted) ?? false));
  return runs(span, article.mentions).map(({ start, end, ranges: [mention] }) => ({
    text: article.text.slice(start, end),
    className: mention === undefined || !stands(mention.entity) ? null : `${MARKS[mention.type]} mark-on`,
  }));
}
