import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files';

const EXACT = /^\d+\.\d+\.\d+$/;

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string; readonly integrity?: string; readonly license?: string }>>;
}

/** Versions that are not one version. */
function loose(manifest: Manifest): readonly string[] {
  return Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name}@${version}`);
}

/** Packages that the lock ties to one address, or that it cannot prove. */
function tied(lock: Lock): readonly string[] {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && (entry.resolved !== undefined || entry.integrity === undefined))
    .map(([path]) => path);
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
}

test('package versions are pinned', () => {
  expect(loose(read('package.json') as Manifest)).toEqual([]);
});

test('the lock names no download address and proves every package', () => {
  expect(tied(read('package-lock.json') as Lock)).toEqual([]);
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('.tgz');
});

test('catches loose versions and tied packages', () => {
  expect(loose({ dependencies: { react: '^19.0.0', vite: '8.3.8' }, devDependencies: { zod: 'latest', yaml: 'git+ssh://git@host/yaml.git' } })).toEqual(['react@^19.0.0', 'zod@latest', 'yaml@git+ssh://git@host/yaml.git']);
  expect(tied({ packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' }, 'node_modules/b': { version: '1.0.0', integrity: 'sha512-x', resolved: 'https://example.org/b.tgz' }, 'node_modules/c': { version: '1.0.0' } } })).toEqual(['node_modules/b', 'node_modules/c']);
});
