import { articleKey } from '../../core/corpus/article-key';
import type { ArticleId } from '../../core/model/article';
import { ENTITY_TYPES, type EntityType } from '../../core/model/entity';
import type { Filter } from '../../core/search/filter';
import { readParams, writeParams } from './address-limits';
import { formatFilter, parseFilter } from './filter-params';
import { formatId, parseId } from './id-param';

/** One mention, named so that it survives a new compilation better than a number would. */
export interface Focus {
  /** Entity id. */
  readonly entity: string;
  /** Which of its mentions in the article, from 1. */
  readonly nth: number;
}

/** What the article page shows. */
export interface ArticleState {
  /** Passage link as `core/anchor` reads it, several parted by `~`; null when none. */
  readonly passage: string | null;
  /** The filter that led here: its names and words stand out. */
  readonly filter: Filter;
  /** Types whose marks are switched off, in the order of the model. */
  readonly hidden: readonly EntityType[];
  readonly view: 'text' | 'raw';
  /** True when what cleaning set aside is shown in its place. */
  readonly removed: boolean;
  readonly focus: Focus | null;
}

const PASSAGE = 'p';
const HIDDEN = 'hide';
const VIEW = 'view';
const REMOVED = 'removed';
const FOCUS = 'm';
const FOCUS_FORM = /^(.+)\.([1-9]\d{0,5})$/;

/** The article page's state from the query string of its address, with or without `?`. Never throws. */
export function parseArticle(search: string): ArticleState {
  const params = readParams(search);
  const hidden = new Set(params.getAll(HIDDEN));
  return {
    passage: params.get(PASSAGE) === '' ? null : params.get(PASSAGE),
    filter: parseFilter(params),
    hidden: ENTITY_TYPES.filter((type) => hidden.has(type.toLowerCase())),
    view: params.get(VIEW) === 'raw' ? 'raw' : 'text',
    removed: params.get(REMOVED) === '1',
    focus: parseFocus(params.get(FOCUS) ?? ''),
  };
}

/** The query string of a state, without `?`; empty for the bare article. */
export function formatArticle(state: ArticleState): string {
  const pairs: [string, string][] = [];
  if (state.passage !== null && state.passage !== '') pairs.push([PASSAGE, state.passage]);
  if (state.view === 'raw') pairs.push([VIEW, 'raw']);
  if (state.removed) pairs.push([REMOVED, '1']);
  if (state.focus !== null) pairs.push([FOCUS, `${formatId(state.focus.entity)}.${state.focus.nth}`]);
  for (const type of state.hidden) pairs.push([HIDDEN, type.toLowerCase()]);
  return writeParams([...pairs, ...formatFilter(state.filter)]);
}

/** The address of an article below the reader's base, at its beginning or in the given state. */
export function articleHref(id: ArticleId, state?: Partial<ArticleState>): string {
  return `/a/${articleKey(id)}${query(state)}`;
}

/** The address of passages of an article by the letters of a link and the number of its first paragraph, where that is all that is known. */
export function lettersHref(id: ArticleId, number: number | null, letters: string, state?: Partial<ArticleState>): string {
  return `/a/${articleKey(id)}/${number === null ? '' : `${number}/`}${query({ ...state, passage: letters })}`;
}

function query(state: Partial<ArticleState> | undefined): string {
  const search = state === undefined ? '' : formatArticle({ ...BARE_ARTICLE, ...state });
  return search === '' ? '' : `?${search}`;
}

/** An article as it opens when nothing else is asked. */
export const BARE_ARTICLE: ArticleState = parseArticle('');

function parseFocus(param: string): Focus | null {
  const [, entity, nth] = FOCUS_FORM.exec(param) ?? [];
  return entity === undefined ? null : { entity: parseId(entity), nth: Number(nth) };
}
