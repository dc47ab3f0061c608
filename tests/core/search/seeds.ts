import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../../src/core/model/article';
import { articleOf } from './article-of';

const FOLDER = new URL('../../../seeds/', import.meta.url);

const NAMES = {
  'per:vladimir-putin': ['بوتين'],
  'per:donald-trump': ['ترامب', 'ترمب'],
  'per:volodymyr-zelensky': ['زيلينسكي'],
  'per:valery-gerasimov': ['غيراسيموف'],
  'loc:sudzha': ['سودجا', 'سودزها', 'Sudzha'],
  'loc:kursk-oblast': ['كورسك'],
  'loc:russia': ['روسيا'],
  'loc:moscow': ['موسكو'],
  'loc:ukraine': ['أوكرانيا'],
  'org:kremlin': ['الكرملين', 'الكريملين'],
};

/** The seeds as they are, every non-empty line a passage: what a query is measured on. */
export function seedArticles(): readonly Article[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => articleOf(file.slice(0, -'.txt'.length), readFileSync(new URL(file, FOLDER), 'utf8').split('\n').filter((line) => line.trim() !== ''), NAMES));
}
