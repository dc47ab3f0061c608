import sqlite from 'node-sqlite3-wasm';
import type { Passage } from './collection';
import { corpusVocabulary, stemsOf } from './corpus-vocabulary';
import type { OpenSearcher } from './searcher';

/** SQLite FTS5 over our stems, a passage a row with the title of its article beside it: passages with any of the stems, ranked by its BM25. */
export const openFts5: OpenSearcher = ({ view, passages }) => {
  const vocabulary = corpusVocabulary(view);
  const database = new sqlite.Database();
  database.exec(`CREATE VIRTUAL TABLE passages USING fts5(title, text, tokenize = "unicode61 remove_diacritics 0")`);
  passages.forEach(({ title, text }, id) => void database.run('INSERT INTO passages(rowid, title, text) VALUES (?, ?, ?)', [id, ...[title, text].map((field) => stemsOf(field, vocabulary).join(' '))]));
  const rows = (match: string): readonly Passage[] =>
    database.all('SELECT rowid AS id FROM passages WHERE passages MATCH ? ORDER BY bm25(passages)', [match]).flatMap(({ id }) => passages[Number(id)] ?? []);
  return Promise.resolve({
    name: 'SQLite FTS5, our analyzer',
    search: (query, limit) => {
      const stems = stemsOf(query, vocabulary).map((stem) => `"${stem}"`);
      if (stems.length === 0) return Promise.resolve([]);
      return Promise.resolve(rows(stems.join(' OR ')).slice(0, limit));
    },
    close: () => {
      database.close();
      return Promise.resolve();
    },
  });
};
