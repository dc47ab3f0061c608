import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import type { EntityId } from '../../../core/model/entity';
import { useFormats } from '../../i18n/use-formats';
import { Icon } from '../../parts/icon';
import type { Section } from './layers';
import { PassageText } from './passage-text';
import { Says } from './says';
import { BLOCK_ATTRIBUTE } from './selected-span';
import { useTimeTip } from './use-time-tip';

/** What is pointed at in one passage. Equal for most passages most of the time, so that they are not drawn anew. */
export interface PassageFocus {
  readonly tabStop: number | null;
  readonly pointed: EntityId | null;
  /** The search hit that one is at; null when it stands in another passage. */
  readonly hit: number | null;
  /** True for the passage that the keys reached: its number is in the order of Tab. */
  readonly current: boolean;
  /** True while its bar is open. */
  readonly open: boolean;
}

interface Props extends PassageFocus {
  readonly article: Article;
  readonly block: Block;
  readonly sections: readonly Section[];
  readonly onShare: (block: number) => void;
}

const LOOKS = { title: 'headline text-2xl sm:text-[2.3rem]', heading: 'headline text-xl', lead: 'reading', body: 'reading' } as const;

/** One passage: its words, its number in the margin, and on whose tongue it tells them. */
export const Passage = memo(function Passage({ article, block, sections, tabStop, pointed, hit, current, open, onShare }: Props): ReactNode {
  const { t } = useTranslation('article');
  const formats = useFormats();
  const tipOf = useTimeTip(article);
  const look = LOOKS[block.kind as keyof typeof LOOKS] ?? 'reading';
  const Tag = block.kind === 'title' ? 'h1' : block.kind === 'heading' ? 'h2' : 'p';
  const number = block.number === null ? null : formats.number(block.number);
  return (
    <div id={`b${block.index}`} dir="rtl" data-kind={block.kind} className="passage">
      <Tag {...{ [BLOCK_ATTRIBUTE]: block.index }} tabIndex={-1} lang="ar" className={look}>
        <PassageText article={article} sections={sections} tabStop={tabStop} pointed={pointed} hit={hit} tipOf={tipOf} />
      </Tag>
      <Says article={article} block={block.index} />
      <button
        type="button"
        className="passage-number"
        data-bare={number === null ? '' : undefined}
        data-share={block.index}
        tabIndex={current ? 0 : -1}
        aria-expanded={open}
        aria-label={number === null ? t('passage.openTitle') : t('passage.open', { number })}
        onClick={() => onShare(block.index)}
      >
        <span className="passage-digits">{number}</span>
        <span className="passage-link">
          <Icon name="link" className="text-[1rem]" />
        </span>
      </button>
    </div>
  );
});
