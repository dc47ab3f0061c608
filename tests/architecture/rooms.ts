import { importsOf, type Import } from './imports';
import type { Sources } from './source-files';

const CORE = ['core/model', 'core/text', 'core/corpus', 'core/corrections', 'core/connect', 'core/search', 'core/anchor', 'core/attribution', 'core/claims', 'core/compare', 'core/timeline', 'core/network'] as const;

/** What a room may import: rooms, and packages (`*` for any, `node:` for the platform of Node). A room may always import itself. */
interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const INTERFACE = ['react', 'react-dom', 'react-i18next', 'i18next', 'wouter', '@tanstack/react-query', '@floating-ui/dom', 'virtua', 'd3-geo', 'd3-force', 'topojson-client', 'topojson-specification', 'geojson', 'world-atlas'];

/** Who may import whom; a type import counts. */
const ROOMS: Readonly<Record<string, Room>> = {
  'core/model': { rooms: [], packages: ['zod/mini'] },
  'core/text': { rooms: ['core/model'], packages: [] },
  'core/corpus': { rooms: ['core/model', 'core/text'], packages: [] },
  'core/corrections': { rooms: ['core/model', 'core/text'], packages: ['zod/mini'] },
  'core/lexicon': { rooms: ['core/model', 'core/text'], packages: [] },
  'core/connect': { rooms: ['core/model', 'core/text', 'core/corpus'], packages: ['zod/mini'] },
  'core/attribution': { rooms: ['core/model', 'core/text', 'core/corpus', 'core/connect'], packages: [] },
  'core/claims': { rooms: ['core/model', 'core/text', 'core/corpus', 'core/connect', 'core/attribution', 'core/compare', 'core/timeline/stances'], packages: ['zod/mini'] },
  'core/compare': { rooms: ['core/model', 'core/text', 'core/corpus', 'core/connect'], packages: ['zod/mini'] },
  'core/timeline': { rooms: ['core/model', 'core/text', 'core/corpus', 'core/connect'], packages: [] },
  'core/network': { rooms: ['core/model', 'core/text', 'core/corpus'], packages: [] },
  'core/search': { rooms: ['core/model', 'core/text', 'core/corpus', 'core/connect', 'core/timeline/told-periods'], packages: ['zod/mini', 'typedfastbitset'] },
  'core/anchor': { rooms: ['core/model', 'core/text'], packages: ['zod/mini'] },
  'core/pipeline': { rooms: ['core/model', 'core/text', 'core/lexicon', 'core/corpus', 'core/anchor/fingerprint'], packages: [] },
  build: { rooms: ['core'], packages: ['*', 'node:'] },
  'reader/state': { rooms: [...CORE, 'reader/i18n'], packages: ['react', 'wouter', 'zod/mini'] },
  worker: { rooms: ['core/model', 'core/text', 'core/corpus', 'core/search'], packages: ['comlink', '@noble/hashes'] },
  'reader/data': { rooms: [...CORE, 'worker', 'reader/i18n'], packages: ['react', '@tanstack/react-query', 'comlink', 'zod/mini'] },
  'reader/i18n': { rooms: ['core/text'], packages: ['react', 'i18next', 'react-i18next'] },
  'reader/styles': { rooms: [], packages: [] },
  'reader/parts': { rooms: ['reader/i18n'], packages: INTERFACE },
  'reader/voices': { rooms: [...CORE, 'reader/state', 'reader/parts', 'reader/i18n'], packages: INTERFACE },
  'reader/filters': { rooms: [...CORE, 'reader/voices', 'reader/data', 'reader/state', 'reader/parts', 'reader/i18n'], packages: INTERFACE },
  'reader/features': { rooms: [...CORE, 'reader/filters', 'reader/voices', 'reader/data', 'reader/state', 'reader/parts', 'reader/i18n'], packages: [...INTERFACE, 'zod/mini'] },
  'reader/app': { rooms: [...CORE, 'reader/features', 'reader/filters', 'reader/voices', 'reader/data', 'reader/state', 'reader/parts', 'reader/i18n', 'reader/styles'], packages: [...INTERFACE, '@fontsource-variable'] },
};

/** One sentence for every import that the table does not allow. */
export function roomViolations(sources: Sources): readonly string[] {
  return allImports(sources).flatMap((edge) => {
    const reason = edge.external ? packageViolation(edge) : roomViolation(edge);
    return reason === null ? [] : [`${edge.from} imports ${edge.to}: ${reason}`];
  });
}

/** Every ring of imports, written as a path; type imports count. */
export function cycles(sources: Sources): readonly string[] {
  const next = new Map<string, string[]>();
  for (const edge of allImports(sources)) if (!edge.external) next.set(edge.from, [...(next.get(edge.from) ?? []), edge.to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return found;
}

/** Room of a path below `src/`; null outside of every room. */
export function roomOf(path: string): string | null {
  const [first = '', second = '', ...rest] = path.replace(/^src\//, '').split('/');
  if (first === 'reader' && rest.length === 0) return 'reader/app';
  const room = first === 'build' || first === 'worker' ? first : `${first}/${second}`;
  return room in ROOMS ? room : null;
}

function allImports(sources: Sources): readonly Import[] {
  return [...sources].filter(([path]) => /\.tsx?$/.test(path)).flatMap(([path, source]) => importsOf(path, source, sources));
}

function roomViolation({ from, to }: Import): string | null {
  const room = roomOf(from);
  const target = to.startsWith('src/') ? roomOf(to) : null;
  if (room === null) return 'the file stands in no room of the table';
  if (target === null) return 'the target stands in no room of the table';
  if (room === target) return featureOf(from) === featureOf(to) ? null : 'features never import each other; lift what both need into parts, data or state';
  const inside = to.replace(/^src\//, '').replace(/\.tsx?$/, '');
  const allowed = ROOMS[room]?.rooms.some((name) => target === name || inside === name || target.startsWith(`${name}/`)) ?? false;
  return allowed ? null : `${room} may import ${ROOMS[room]?.rooms.join(', ') || 'no room'} only`;
}

function featureOf(path: string): string | null {
  return /^src\/reader\/features\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function packageViolation({ from, to }: Import): string | null {
  const room = roomOf(from);
  if (room === null) return 'the file stands in no room of the table';
  const allowed = ROOMS[room]?.packages ?? [];
  const builtIn = to.startsWith('node:');
  const fits = allowed.some((name) => (name === '*' ? !builtIn : name === 'node:' ? builtIn : to === name || to.startsWith(`${name}/`)));
  return fits ? null : `${room} may use ${allowed.join(', ') || 'no package'} only`;
}
