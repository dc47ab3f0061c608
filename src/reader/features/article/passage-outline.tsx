import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Article } from '../../../core/model/article';
import { type Block, isPassage } from '../../../core/model/block';
import { DateLine } from '../../parts/date-line';
import { Dots } from '../../parts/dots';
import { articleHref } from '../../state/article-url';
import { layersOf, layOut } from './layers';
import { PassageText } from './passage-text';

/** Passages shown before and after the one that is meant. */
const AROUND = 1;
const NOTHING_ASKED = { filtered: new Set<string>(), hits: [], targets: [], saved: [] };

/** One passage between its neighbours, with the way to the whole article. */
export function PassageOutline({ article, block }: { readonly article: Article; readonly block: Block }): ReactNode {
  const { t } = useTranslation();
  const layers = layersOf(article, NOTHING_ASKED);
  const passages = article.blocks.filter((one) => isPassage(one) && one.kind !== 'title');
  const at = passages.indexOf(block);
  return (
    <article className="page py-8">
      <div className="measure">
        <div className="text-sm text-soft">
          <Dots>
            <bdi>{article.publisher?.name ?? t('unknownPublisher')}</bdi>
            <DateLine date={article.date} />
          </Dots>
        </div>
        <h1 dir="rtl" lang="ar" className="mt-3 mb-8 headline text-2xl">
          <Link href={articleHref(article.id)} className="link">
            {article.title.text}
          </Link>
        </h1>
        {passages.slice(Math.max(0, at - AROUND), at + AROUND + 1).map((one) => (
          <p key={one.index} id={`b${one.index}`} dir="rtl" lang="ar" className={one === block ? 'mb-8 reading' : 'mb-8 reading text-soft'}>
            <PassageText article={article} sections={layOut(one, layers)} tabStop={null} pointed={null} hit={null} tipOf={() => undefined} />
          </p>
        ))}
      </div>
    </article>
  );
}
