import { readFile } from 'node:fs/promises';
import type { Task } from '../measure/task';
import { articleMaker, type ArticleOf } from './generator';
import type { Material } from './material';

/** The maker of the articles of a task. */
export async function loadMaker({ material, articles, seed }: Pick<Task, 'material' | 'articles' | 'seed'>): Promise<ArticleOf> {
  return articleMaker(JSON.parse(await readFile(material, 'utf8')) as Material, { count: articles, seed });
}
