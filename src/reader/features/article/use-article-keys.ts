import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Article } from '../../../core/model/article';
import { isPassage } from '../../../core/model/block';
import { useKeys } from '../../parts/use-keys';
import { articleHref, type ArticleState } from '../../state/article-url';
import type { Around } from './around';
import { aroundQuery } from './around-query';
import type { KeySelection } from './use-key-selection';
import { walk } from './walk';

/** Where one is in the article, and the ways to go on from there. */
interface Ways {
  /** Block that one walked to last; null at first. */
  readonly current: number | null;
  /** Mention that one walked to last; null at first. */
  readonly mention: number | null;
  /** True where n and p walk through the hits of a search. */
  readonly walksHits: boolean;
  readonly onPassage: (block: number) => void;
  readonly onMention: (mention: number) => void;
  /** Opens the bar of a passage; null means the first one. */
  readonly onShare: (block: number | null) => void;
  readonly selection: KeySelection;
  readonly onClose: () => void;
}

/** The keys that walk through an article and select in it: j k, n p, w s e, c, [ ] and Escape. Names are always walked with Shift, too. */
export function useArticleKeys(article: Article, state: ArticleState, { current, mention, walksHits, onPassage, onMention, onShare, selection, onClose }: Ways): void {
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const stepPassage = (step: 1 | -1): void => {
    const block = walk(article.blocks.length, current, step, (index) => isShown(article, index));
    if (block !== null) onPassage(block);
  };
  const stepMention = (step: 1 | -1): void => {
    const found = walk(article.mentions.length, mention, step, (index) => isOpenMention(article, state, index));
    if (found !== null) onMention(found);
  };
  const open = (side: keyof Around): void => {
    client.query(aroundQuery(article.id)).then(
      ({ [side]: card }) => card !== null && navigate(articleHref(card.id, { filter: state.filter })),
      () => undefined,
    );
  };
  useKeys({
    KeyJ: () => stepPassage(1),
    KeyK: () => stepPassage(-1),
    ...(walksHits ? {} : { KeyN: () => stepMention(1), KeyP: () => stepMention(-1) }),
    'Shift+KeyN': () => stepMention(1),
    'Shift+KeyP': () => stepMention(-1),
    KeyW: () => selection.onMove('word', 1),
    'Shift+KeyW': () => selection.onMove('word', -1),
    KeyS: () => selection.onMove('sentence', 1),
    'Shift+KeyS': () => selection.onMove('sentence', -1),
    KeyE: () => selection.onExtend(1),
    'Shift+KeyE': () => selection.onExtend(-1),
    KeyC: () => onShare(current),
    BracketLeft: () => open('previous'),
    BracketRight: () => open('next'),
    Escape: onClose,
  });
}

/** True for a mention that the text shows now: in a passage, and of a type that is not switched off. */
export function isOpenMention(article: Article, state: ArticleState, index: number): boolean {
  const mention = article.mentions[index];
  return mention !== undefined && isShown(article, mention.block) && !state.hidden.includes(mention.type);
}

function isShown(article: Article, index: number): boolean {
  const block = article.blocks[index];
  return block !== undefined && isPassage(block);
}
