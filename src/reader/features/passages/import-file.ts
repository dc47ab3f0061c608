import type { QueryClient } from '@tanstack/react-query';
import { adopt, adoptUnseen, type Adopted } from '../../../core/anchor/saved/adopt-annotation';
import { type BadFile, isBadFile, type ReadAnnotation, readAnnotations, type Refused } from '../../../core/anchor/saved/read-annotations';
import type { SavedPassage } from '../../../core/anchor/saved/saved-passage';
import { passageStore } from '../../data/passages';
import { pastOf } from '../../data/past-of';
import { articleQuery, cardOfQuery } from '../../data/queries';
import { chosenText } from '../../parts/chosen-text';
import { findArticle } from './find-article';

/** No file of annotations that people made is larger, in bytes. */
const LARGEST = 16_000_000;

/** Annotations that are looked up before the page may answer again. */
const AT_A_TIME = 10;

/** What became of one annotation of a file. */
export type Outcome = 'exact' | 'moved' | 'changed' | 'lost' | 'gone' | 'known' | 'replaced' | 'unknown-article' | 'unloaded' | Refused['code'] | Extract<Adopted, { readonly ok: false }>['code'];

export interface Row {
  readonly label: string;
  readonly outcome: Outcome;
}

/** What became of a file: one row for each annotation, or why it brought nothing. */
export type Imported = { readonly file: string; readonly rows: readonly Row[] } | { readonly file: string; readonly bad: BadFile['code'] | 'too-large' | 'unreadable' };

/** Takes over the annotations of a file that are of articles of this collection. Each is followed into its article; what cannot be used changes nothing. */
export async function importFile(file: File, client: QueryClient): Promise<Imported> {
  const chosen = await chosenText(file, LARGEST);
  if ('code' in chosen) return { file: file.name, bad: chosen.code };
  const read = readAnnotations(chosen.text);
  if (isBadFile(read)) return { file: file.name, bad: read.code };
  const taken = new Map(passageStore.read().passages.map((saved) => [saved.id, saved]));
  const fresh = new Map<string, SavedPassage>();
  const rows: Row[] = [];
  for (const [at, one] of read.entries()) {
    if (at % AT_A_TIME === 0) await breathe();
    const outcome = one.ok ? await judge(one, client) : one.code;
    if (typeof outcome === 'string') {
      rows.push({ label: one.label, outcome });
      continue;
    }
    const known = taken.get(outcome.saved.id);
    const isNewer = known === undefined || known.modified < outcome.saved.modified;
    if (isNewer) {
      taken.set(outcome.saved.id, outcome.saved);
      fresh.set(outcome.saved.id, outcome.saved);
    }
    rows.push({ label: one.label, outcome: known === undefined ? outcome.kind : isNewer ? 'replaced' : 'known' });
  }
  if (fresh.size > 0) passageStore.put([...fresh.values()], 'imported');
  return { file: file.name, rows };
}

interface Taken {
  readonly saved: SavedPassage;
  readonly kind: 'exact' | 'moved' | 'changed' | 'lost' | 'gone';
}

async function judge(read: ReadAnnotation, client: QueryClient): Promise<Taken | Outcome> {
  const at = new Date().toISOString();
  const found = await findArticle(read.sources, (key) => client.query(cardOfQuery(key))).catch(() => 'unloaded' as const);
  if (found === 'unloaded') return found;
  if (found === null) {
    const saved = adoptUnseen(read, at);
    return saved === null ? 'unknown-article' : { saved, kind: 'gone' };
  }
  const article = await client.query(articleQuery(found.card.id)).catch(() => null);
  if (article === null) return 'unloaded';
  const { lineage } = await pastOf(client, article.id);
  const adopted = adopt(read, article, { at, file: found.card.href, sure: found.sure, lineage });
  return adopted.ok ? adopted : adopted.code;
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
