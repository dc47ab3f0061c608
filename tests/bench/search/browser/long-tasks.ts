import type { Trace, TraceEvent } from './trace';

/** Where a function stands in what was delivered; line and column from zero. */
export interface Place {
  readonly name: string;
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** A task over 50 ms, and what it was made of; milliseconds, greatest first. */
export interface LongTask {
  readonly step: string;
  readonly duration: number;
  /** Of it the thread's own. */
  readonly cpu: number;
  /** What the browser did, without what was done inside. */
  readonly parts: readonly (readonly [string, number])[];
  /** Functions, without those that they called. */
  readonly functions: readonly (readonly [string, number])[];
}

const LONG = 50;
const STEP = 'step:';
const MOST = 12;

interface Interval {
  readonly from: number;
  readonly to: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string; readonly lineNumber?: number; readonly columnNumber?: number };
}

interface Sample {
  readonly at: number;
  readonly ms: number;
  readonly place: Place;
}

/** The long tasks of the main thread that steps were marked on; `nameOf` tells where a function stands. */
export function longTasksOf(trace: Trace, nameOf: (place: Place) => string): readonly LongTask[] {
  const marks = trace.filter(({ name }) => name.startsWith(STEP)).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (first === undefined) return [];
  const main = trace.filter(({ pid, tid, ts }) => pid === first.pid && tid === first.tid && ts >= first.ts);
  const samples = samplesOf(trace, first);
  const complete = main.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  return complete.filter(({ name, dur = 0 }) => name === 'RunTask' && dur >= LONG * 1000).map((task) => {
    const within = { from: task.ts, to: task.ts + (task.dur ?? 0) };
    return {
      step: marks.findLast(({ ts }) => ts <= task.ts)?.name.slice(STEP.length) ?? '',
      duration: (task.dur ?? 0) / 1000,
      cpu: (task.tdur ?? task.dur ?? 0) / 1000,
      parts: partsOf(complete, within),
      functions: functionsOf(samples, within, nameOf),
    };
  });
}

function partsOf(events: Trace, { from, to }: Interval): LongTask['parts'] {
  const inside = events.filter(({ ts, dur = 0 }) => ts >= from && ts + dur <= to).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const own = new Map<string, number>();
  const open: TraceEvent[] = [];
  for (const event of inside) {
    while (open.length > 0 && endOf(open.at(-1)) <= event.ts) open.pop();
    const around = open.at(-1);
    if (around !== undefined) add(own, around.name, -timeOf(event));
    add(own, event.name, timeOf(event));
    open.push(event);
  }
  return greatest([...own]);
}

function functionsOf(samples: readonly Sample[], { from, to }: Interval, nameOf: (place: Place) => string): LongTask['functions'] {
  const spent = new Map<string, number>();
  for (const { at, ms, place } of samples) if (at >= from && at <= to) add(spent, nameOf(place), ms);
  return greatest([...spent]);
}

/** The samples of the thread's own profile. */
function samplesOf(trace: Trace, { pid, tid }: TraceEvent): readonly Sample[] {
  const profile = trace.find((event) => event.name === 'Profile' && event.pid === pid && event.tid === tid);
  if (profile === undefined) return [];
  const places = new Map<number, Place>();
  const samples: Sample[] = [];
  let at = (profile.args as { data: { startTime: number } }).data.startTime;
  for (const { args } of trace.filter((event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === profile.id)) {
    const { cpuProfile, timeDeltas = [] } = (args as { data: { cpuProfile?: { nodes?: readonly ProfileNode[]; samples?: readonly number[] }; timeDeltas?: readonly number[] } }).data;
    for (const { id, callFrame } of cpuProfile?.nodes ?? []) places.set(id, { name: callFrame.functionName, url: callFrame.url ?? '', line: callFrame.lineNumber ?? 0, column: callFrame.columnNumber ?? 0 });
    (cpuProfile?.samples ?? []).forEach((node, index) => {
      const delta = timeDeltas[index] ?? 0;
      at += delta;
      const place = places.get(node);
      if (place !== undefined) samples.push({ at, ms: delta / 1000, place });
    });
  }
  return samples;
}

/** The thread's own time, in milliseconds. */
function timeOf({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}

function endOf(event: TraceEvent | undefined): number {
  return event === undefined ? Infinity : event.ts + (event.dur ?? 0);
}

function add<K>(sums: Map<K, number>, key: K, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

function greatest<K>(sums: readonly (readonly [K, number])[]): readonly (readonly [K, number])[] {
  return sums.filter(([, ms]) => ms >= 1).sort(([, a], [, b]) => b - a).slice(0, MOST);
}
