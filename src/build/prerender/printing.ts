import type { ReadCorpus } from '../search/read-corpus';
import type { ViteManifest } from '../vite-manifest';
import type { Site } from './site';
import type { Writer } from './writer';

/** What all pages of a site are made with. */
export interface Printing {
  /** Folder of the site. */
  readonly folder: string;
  /** The page as built, empty. */
  readonly page: string;
  readonly site: Site;
  readonly chunks: ViteManifest;
  readonly corpus: ReadCorpus;
  readonly writer: Writer;
}

/** One page of the site. */
export interface WrittenPage {
  /** Folder below the base. */
  readonly folder: string;
  readonly html: string;
}
