import { accessSync, constants, createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** A Chromium that can be started, and what it needs. */
export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly origin: 'CHROMIUM_PATH' | 'system' | 'npm';
}

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none'];

/** Finds a browser: the one asked for by `CHROMIUM_PATH`, one of the system, else the one of the npm package, unpacked once. `CHROMIUM=npm` skips the system. */
export async function findChromium(): Promise<Chromium> {
  const wish = process.env['CHROMIUM_PATH'];
  if (wish !== undefined && wish !== '') {
    if (!isExecutable(wish)) throw new Error(`CHROMIUM_PATH names ${wish}, which is not there or cannot be run.`);
    return { executablePath: wish, args: ARGS, env: {}, origin: 'CHROMIUM_PATH' };
  }
  const system = process.env['CHROMIUM'] === 'npm' ? undefined : SYSTEM.find(isExecutable);
  if (system !== undefined) return { executablePath: system, args: ARGS, env: {}, origin: 'system' };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser was found for the browser tests. Install Chrome or Chromium, or name one: CHROMIUM_PATH=/path/to/chrome npm test');
  }
  return unpack();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function unpack(): Promise<Chromium> {
  const packed = packageFolder();
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(process.cwd(), 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(join(folder, 'chromium'))) await unpackInto(folder, join(packed, 'bin'));
  const fonts = join(folder, 'fonts');
  return {
    executablePath: join(folder, 'chromium'),
    args: [...ARGS, '--headless=shell', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: fonts,
      FONTCONFIG_FILE: join(fonts, 'fonts.conf'),
    },
    origin: 'npm',
  };
}

function packageFolder(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..');
  } catch {
    throw new Error('The package @sparticuz/chromium is not installed. Run: npm ci');
  }
}

// Unpacked beside and renamed, so that a run that was stopped leaves no half a browser.
async function unpackInto(folder: string, bin: string): Promise<void> {
  const draft = `${folder}.${String(process.pid)}`;
  mkdirSync(draft, { recursive: true });
  const open = (name: string) => createReadStream(join(bin, name));
  await pipeline(open('chromium.br'), createBrotliDecompress(), createWriteStream(join(draft, 'chromium'), { mode: 0o755 }));
  const archives = [['al2023.tar.br', 'al2023'], ['fonts.tar.br', 'fonts'], ['swiftshader.tar.br', '.']] as const;
  for (const [name, to] of archives) await pipeline(open(name), createBrotliDecompress(), extract(join(draft, to)));
  writeFileSync(join(draft, 'fonts', 'fonts.conf'), fontsConf(folder));
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
}

// The file of the package names folders of another machine.
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'fc-cache')}</cachedir></fontconfig>`;
}
