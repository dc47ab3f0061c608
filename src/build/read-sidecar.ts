import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { SeedError } from '../core/model/diagnostic';
import { sidecarSchema, type Sidecar } from '../core/model/seed';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an editor states in `<name>.yaml` beside a seed; null when there is no such file. Throws {@link SeedError} when it says something else than a sidecar may. */
export async function readSidecar(seedPath: string): Promise<Sidecar | null> {
  const path = `${seedPath.slice(0, -extname(seedPath).length)}.yaml`;
  const source = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new SeedError(basename(path), 'bad-sidecar', null, String(error));
  });
  return source === null ? null : parseSidecar(basename(path), source);
}

function parseSidecar(file: string, source: string): Sidecar {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const [fault] = document.errors;
  if (fault !== undefined) throw new SeedError(file, 'bad-sidecar', lines.linePos(fault.pos[0]).line, fault.message);
  const parsed = sidecarSchema.safeParse(valueOf(document) ?? {});
  const issue = parsed.error?.issues[0];
  if (!parsed.success) throw new SeedError(file, 'bad-sidecar', null, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  const { published } = parsed.data;
  if (published !== undefined && !isInterval(published)) throw new SeedError(file, 'bad-sidecar', null, `published: "${published}" is no day 2025-03-12 and no interval 2025-03-12/2025-03-14`);
  return parsed.data;
}

/** The plain value of a document; a list, which no sidecar is, when aliases would swell it. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return [];
  }
}

function isInterval(published: string): boolean {
  const days = published.split('/');
  const [from = '', to = from] = days;
  return days.length <= 2 && days.every(isDay) && from <= to;
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return DAY.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
