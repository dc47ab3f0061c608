import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { describe } from '../../../../core/anchor/describe';
import type { Connection } from '../../../../core/connect/connection';
import { ownPassages } from '../../../../core/corpus/passage-blocks';
import type { Article } from '../../../../core/model/article';
import type { Block } from '../../../../core/model/block';
import type { EntityType } from '../../../../core/model/entity';
import { runs } from '../../../../core/text/runs';
import { useFormats } from '../../../i18n/use-formats';
import { MarkedText, type TextRun } from '../../../parts/marked-text';
import { passageHref } from '../../../state/passage-href';
import { sharedSpans } from './shared-spans';

const NAMES = { PER: 'mark mark-person mark-on', LOC: 'mark mark-place mark-on', ORG: 'mark mark-organisation mark-on' } as const satisfies Record<EntityType, string>;
const OTHER = 'connected-shared';

/** A passage of another article with what it shares marked, and the way to its place. Nothing for a passage that is no longer there. */
export function ToldPassage({ article, connection: { to, kind, shared } }: { readonly article: Article; readonly connection: Connection }): ReactNode {
  const { t } = useTranslation('connected');
  const formats = useFormats();
  const block = ownPassages(article)[to.passage] ?? null;
  const text = useMemo(() => (block === null ? [] : textRuns(article, block, shared)), [article, block, shared]);
  const href = useMemo(() => (block === null ? '' : passageHref(article, [describe(article, block)])), [article, block]);
  if (block === null) return null;
  return (
    <div className="mt-2 border-s-2 border-line ps-3">
      <p dir="rtl" lang="ar" className="reading text-[1.0625rem] leading-loose">
        <MarkedText runs={text} />
      </p>
      <div className="flex flex-wrap items-baseline gap-x-4 text-xs text-faint">
        <span>{kind === 'copy' ? t('kind.copy') : t('kind.same')}</span>
        <Link href={href} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
          {block.number === null ? t('openTitle') : t('open', { number: formats.number(block.number) })}
        </Link>
      </div>
    </div>
  );
}

function textRuns(article: Article, block: Block, shared: Connection['shared']): readonly TextRun[] {
  return runs(block, sharedSpans(article, block, shared)).map(({ start, end, ranges }) => {
    const name = ranges.find((range) => range.name !== null)?.name ?? null;
    return { text: article.text.slice(start, end), className: name === null ? (ranges.length === 0 ? null : OTHER) : NAMES[name] };
  });
}
