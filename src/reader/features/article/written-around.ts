import type { ArticleId } from '../../../core/model/article';
import { untouched } from '../../data/corpus-of';
import type { Around } from './around';

/** What an article's page that was written ahead brings along. */
export interface WrittenArticle {
  readonly id: ArticleId;
  readonly around: Around;
}

const PLACE = '#written-data';

/** The neighbours of an article, where the page brought them. Undefined for any other article, and where names were corrected since. */
export function writtenAround(id: ArticleId): Around | undefined {
  const text = typeof document === 'undefined' ? null : document.querySelector(PLACE)?.textContent;
  if (text === null || text === undefined || !untouched()) return undefined;
  const written: unknown = JSON.parse(text);
  return isWritten(written) && written.id === id ? written.around : undefined;
}

function isWritten(value: unknown): value is WrittenArticle {
  return typeof value === 'object' && value !== null && 'id' in value && 'around' in value;
}
