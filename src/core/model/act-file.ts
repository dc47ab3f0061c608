import * as z from 'zod/mini';
import { placeInJson, readJson } from './json-file';

/** Version of every file of acts. Any other is refused. */
const VERSION = 1;

/** A kind of file that carries what a reader did from device to device. */
export interface ActFile<T> {
  /** Its first key, by which it is known. */
  readonly mark: string;
  readonly act: z.ZodMiniType<T>;
  /** More acts than a person makes, and few enough to be checked at once. */
  readonly most: number;
}

/** Why a file of acts cannot be used. `code` is the key of the message; `place` is the path in the JSON, or empty. */
export interface BadActs {
  readonly code: 'no-json' | 'no-acts' | 'version' | 'damaged';
  readonly place: string;
}

const markedSchema = z.record(z.string(), z.unknown());

/** The acts of a file, in order, or what is wrong with it. Never throws. */
export function parseActs<T>({ mark, act, most }: ActFile<T>, json: string): readonly T[] | BadActs {
  const value = readJson(json);
  if (value === undefined) return { code: 'no-json', place: '' };
  const marked = markedSchema.safeParse(value);
  const { [mark]: version, ...rest } = marked.success ? marked.data : {};
  if (version === undefined) return { code: 'no-acts', place: '' };
  if (version !== VERSION) return { code: 'version', place: '' };
  const file = z.strictObject({ acts: z.array(act).check(z.maxLength(most)) }).safeParse(rest);
  return file.success ? file.data.acts : { code: 'damaged', place: placeInJson(file.error.issues[0]?.path ?? []) };
}

/** True for the outcome of a file that cannot be used. */
export function isBadActs<T>(outcome: readonly T[] | BadActs): outcome is BadActs {
  return 'code' in outcome;
}

/** The file of a reader's acts, one a line. */
export function formatActs<T>({ mark }: ActFile<T>, acts: readonly T[]): string {
  const lines = acts.map((act) => JSON.stringify(act));
  return `{${JSON.stringify(mark)}:${VERSION},"acts":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}

/** The acts of a reader, and after them those of a file that he did not do himself, each once; `nameOf` is equal for equal acts. */
export function mergeActs<T>(own: readonly T[], more: readonly T[], nameOf: (act: T) => string): { readonly acts: readonly T[]; readonly added: number; readonly known: number } {
  const done = new Set(own.map(nameOf));
  const fresh = more.filter((act) => {
    const isNew = !done.has(nameOf(act));
    done.add(nameOf(act));
    return isNew;
  });
  return { acts: [...own, ...fresh], added: fresh.length, known: more.length - fresh.length };
}
