import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/core/model/article';
import type { EntitiesFile, FacetsFile, Manifest } from '../../src/core/model/corpus';
import { SITE } from './site';

const DATA = join(SITE, 'data');

/** The built manifest. */
export function readManifest(): Manifest {
  return read('manifest.json') as Manifest;
}

/** The built articles, in the order of the manifest. */
export function readArticles(): readonly Article[] {
  return readManifest().articles.map((card) => read(card.href) as Article);
}

/** The built facets. */
export function readFacets(): FacetsFile {
  return read(readManifest().files.facets) as FacetsFile;
}

/** The built entities. */
export function readEntities(): EntitiesFile {
  return read(readManifest().files.entities) as EntitiesFile;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(DATA, name), 'utf8'));
}
