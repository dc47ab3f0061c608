import type { PostingList } from './posting-list';

/** A list being made: passages come in the order of articles, then of ordinals. */
export class ListDraft {
  private readonly articles: number[] = [];
  private readonly starts: number[] = [];
  private readonly ordinals: number[] = [];
  private readonly grades: number[] = [];

  add(article: number, ordinal: number, grade: number): void {
    if (this.articles.at(-1) !== article) {
      this.articles.push(article);
      this.starts.push(this.ordinals.length);
    }
    this.ordinals.push(ordinal);
    this.grades.push(grade);
  }

  list(): PostingList {
    return {
      articles: Uint32Array.from(this.articles),
      starts: Uint32Array.from([...this.starts, this.ordinals.length]),
      ordinals: Uint16Array.from(this.ordinals),
      grades: Uint8Array.from(this.grades),
    };
  }
}

/** A list that holds nothing. */
export const EMPTY_LIST: PostingList = new ListDraft().list();
