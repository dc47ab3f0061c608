import { join } from 'node:path';
import { CONNECTIONS_VERSION } from '../../core/connect/connection-file';
import { NAMES_PER_PAGE, type ConnectionIndex, type ConnectionNames } from '../../core/connect/connection-index';
import { PassageConnector } from '../../core/connect/connect-passages';
import { articleKey } from '../../core/corpus/article-key';
import type { Article } from '../../core/model/article';
import type { CorpusOutput } from '../corpus-output';
import { writeJson } from '../json-output';
import { diskStore } from './disk-store';

/** What articles have in common, gathered article by article and written at the end. */
export interface ConnectionWriter {
  /** Articles come in the order of the corpus. */
  readonly add: (article: Article) => void;
  /** Writes all files and gives the name of their index; null when no article has anything in common with another. */
  readonly close: () => Promise<string | null>;
}

/** Opens the connections of a corpus. What does not fit in memory is laid down below `scratch`; `expected` articles will come. */
export function openConnections(output: CorpusOutput, scratch: string, expected: number): ConnectionWriter {
  const store = diskStore(join(scratch, 'connect'));
  const connector = new PassageConnector(store, expected);
  let articles = 0;
  return {
    add: (article) => {
      connector.add(article);
      articles += 1;
    },
    close: async () => {
      try {
        return await writeConnections(connector, articles, output);
      } finally {
        store.close();
      }
    },
  };
}

async function writeConnections(connector: PassageConnector, articles: number, output: CorpusOutput): Promise<string | null> {
  const files: (string | null)[] = new Array<null>(articles).fill(null);
  for (const { article, connections } of connector.connections()) files[article] = await writeJson(output, `connections/${articleKey(connections.id)}`, connections);
  if (files.every((file) => file === null)) return null;
  const pages: string[] = [];
  for (let from = 0; from < articles; from += NAMES_PER_PAGE) {
    pages.push(await writeJson(output, 'connections/names', { schema: CONNECTIONS_VERSION, files: files.slice(from, from + NAMES_PER_PAGE) } satisfies ConnectionNames));
  }
  return writeJson(output, 'connections', { schema: CONNECTIONS_VERSION, pages } satisfies ConnectionIndex);
}
