import type { Article } from '../model/article';
import type { Block } from '../model/block';

/** An article as cleaning and segmentation left it: the frozen text that every later stage points into. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: Article['sentences'];
}
