import fs, { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { ownText, valuesOf } from './article-text';
import type { Articles, Engine, EngineReader, Query, Traffic } from './engine';
import { stemOfWord, stemsOf } from './stems';

const FILE = 'index.sqlite3';
const PAGE = 1024;
/** Articles of one transaction. */
const BATCH = 2_000;

const SCHEMA = `
pragma page_size = ${PAGE}; pragma journal_mode = off; pragma synchronous = off;
create virtual table passages using fts5(title, text, content='', detail=column, tokenize="unicode61 remove_diacritics 0 tokenchars '._'");
create table articles(number integer primary key, title text);
create table vals(number integer primary key, name text unique);
create table carried(val integer, article integer, primary key(val, article)) without rowid;
create table carries(article integer, val integer, primary key(article, val)) without rowid;`;

/** SQLite's full-text search over the project's terms, as a file that is read page by page. */
export const fts5: Engine = { build, open: (folder) => Promise.resolve(open(folder)) };

async function build(articles: Articles, folder: string): Promise<number> {
  const file = join(folder, FILE);
  if (existsSync(file)) rmSync(file);
  const db = new sqlite.Database(file);
  db.exec(SCHEMA);
  const values = new Map<string, number>();
  const add = [db.prepare('insert into passages(rowid, title, text) values(?, ?, ?)'), db.prepare('insert into articles values(?, ?)'), db.prepare('insert into carried values(?, ?)'), db.prepare('insert into carries values(?, ?)')] as const;
  let number = 0;
  db.exec('begin');
  for await (const article of articles) {
    number += 1;
    add[0].run([number, stemsOf(article.title.text).join(' '), stemsOf(ownText(article)).join(' ')]);
    add[1].run([number, article.title.text]);
    for (const value of valuesOf(article)) {
      const known = values.get(value) ?? values.size + 1;
      values.set(value, known);
      add[2].run([known, number]);
      add[3].run([number, known]);
    }
    if (number % BATCH === 0) db.exec('commit; begin');
  }
  for (const [name, at] of values) db.run('insert into vals values(?, ?)', [at, name]);
  db.exec(`commit; insert into passages(passages) values('optimize');`);
  for (const statement of add) statement.finalize();
  db.close();
  return 0;
}

function open(folder: string): EngineReader {
  const reads = watchReads();
  const db = new sqlite.Database(join(folder, FILE), { readOnly: true });
  const search: EngineReader['search'] = (query, wanted) => {
    const { where, given } = condition(query);
    const found = db.all(`select rowid as number from passages where ${where} order by rank limit ?`, [...given, wanted.results]);
    for (const { number } of found) db.get('select title from articles where number = ?', [number as number]);
    const total = Number(db.get(`select count(*) as total from passages where ${where}`, given)?.['total'] ?? 0);
    if (wanted.counts) db.all(`select name, count(*) as n from carries join vals on number = val where article in (select rowid from passages where ${where}) group by val`, given);
    return Promise.resolve(total);
  };
  return { search, traffic: reads.traffic, close: () => Promise.resolve(db.close()) };
}

function condition({ kind, words, values }: Query): { readonly where: string; readonly given: (string | number)[] } {
  const terms = words.map((word, at) => (kind === 'beginning' && at === words.length - 1 ? `"${word}"*` : `"${stemOfWord(word)}"`));
  const filters = values.map(() => ' and rowid in (select article from carried where val = (select number from vals where name = ?))');
  return { where: `passages match ?${filters.join('')}`, given: [terms.join(' '), ...values.map(({ facet, id }) => `${facet} ${id}`)] };
}

/** Counts the pages that are read, each once, as range requests of neighbouring pages. */
function watchReads(): { readonly traffic: () => Traffic } {
  const pages = new Set<number>();
  const plain = fs.readSync;
  let requests = 0;
  let last = -2;
  const watched = (...args: readonly unknown[]): number => {
    const page = Math.floor(Number(args[4] ?? 0) / PAGE);
    if (!pages.has(page)) {
      if (page !== last + 1) requests += 1;
      last = page;
      pages.add(page);
    }
    return Reflect.apply(plain, fs, args) as number;
  };
  fs.readSync = watched;
  return { traffic: () => ({ bytes: pages.size * PAGE, requests }) };
}
