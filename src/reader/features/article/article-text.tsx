import { type ReactNode, Suspense } from 'react';
import type { Article } from '../../../core/model/article';
import { type Block, isPassage } from '../../../core/model/block';
import type { EntityId } from '../../../core/model/entity';
import { lazyPart } from '../../parts/lazy-part';
import type { PlacedHit } from './hits/placed-hit';
import type { Section } from './layers';
import { Passage } from './passage';

const SetAsideLines = lazyPart('reasons', () => import('./set-aside-lines'), (module) => module.SetAsideLines);

interface Props {
  readonly article: Article;
  /** By block. */
  readonly sections: readonly (readonly Section[])[];
  readonly tabStop: number | null;
  readonly pointed: EntityId | null;
  /** The search hit that one is at, and its block. */
  readonly hit: PlacedHit | null;
  readonly current: number | null;
  /** The passage whose bar is open. */
  readonly open: number | null;
  /** True when what cleaning left out is shown in its place. */
  readonly removed: boolean;
  readonly onShare: (block: number) => void;
  /** What stands under a block besides its own. */
  readonly slipOf: (block: number) => ReactNode;
}

/** What the title needs of these. */
export type TitleProps = Omit<Props, 'removed'>;

/** The article's blocks from top to bottom. The title stands in the header. */
export function ArticleText({ article, removed, ...rest }: Props): ReactNode {
  return grouped(article.blocks, article.title.block).map((group) => {
    const [block] = group;
    if (block === undefined) return null;
    if (isPassage(block)) return <FocusedPassage key={block.index} article={article} block={block} {...rest} />;
    return removed ? (
      <Suspense key={block.index} fallback={null}>
        <SetAsideLines article={article} blocks={group} sections={rest.sections} hit={rest.hit?.index ?? null} />
      </Suspense>
    ) : null;
  });
}

/** The title as a passage of its own, for the header; nothing when it was generated. */
export function TitlePassage(props: TitleProps): ReactNode {
  const block = props.article.title.block === null ? undefined : props.article.blocks[props.article.title.block];
  return block === undefined ? null : <FocusedPassage block={block} {...props} />;
}

function FocusedPassage({ article, block, sections, tabStop, pointed, hit, current, open, onShare, slipOf }: TitleProps & { readonly block: Block }): ReactNode {
  const holds = (mention: number | null): boolean => mention !== null && article.mentions[mention]?.block === block.index;
  const names = pointed !== null && article.mentions.some((mention) => mention.block === block.index && mention.entity === pointed);
  return (
    <>
      <Passage
        article={article}
        block={block}
        sections={sections[block.index] ?? []}
        tabStop={holds(tabStop) ? tabStop : null}
        pointed={names ? pointed : null}
        hit={hit?.block === block.index ? hit.index : null}
        current={current === block.index}
        open={open === block.index}
        onShare={onShare}
      />
      {slipOf(block.index)}
    </>
  );
}

/** Each passage alone, and neighbouring blocks that are no passages together. */
function grouped(blocks: readonly Block[], title: number | null): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    if (block.index === title) continue;
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && !isPassage(before) && !isPassage(block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
