import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator } from '../reader';

/**
 * A pixel differs when a channel is off by more than a quarter of its range: the grey of an edge may be rendered a little
 * lighter or darker by another version of the browser, ink may not stand where there was paper.
 */
const CHANNEL = 64;

/**
 * The share of pixels that may differ. Chromium 147 of npm and 156 of Debian differ in none; of the planted faults the
 * smallest, two quotation marks that point the wrong way, is 0.0004.
 */
export const MOST_DIFFERENT = 0.000_05;
/** What every planted fault must exceed, so that the tolerance lies well between. */
export const LEAST_SEEN = 4 * MOST_DIFFERENT;

/** The share of pixels in which a drawn canvas differs from an approved picture; 1 when the sizes differ. */
export async function difference(canvas: Locator, approved: Buffer): Promise<number> {
  return canvas.evaluate(
    async (drawn, { base64, channel }) => {
      if (!(drawn instanceof HTMLCanvasElement)) throw new RangeError('this is no canvas');
      const { width, height } = drawn;
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      if (bitmap.width !== width || bitmap.height !== height) return 1;
      const other = new OffscreenCanvas(width, height).getContext('2d');
      other?.drawImage(bitmap, 0, 0);
      const [a, b] = [drawn.getContext('2d'), other].map((context) => context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray());
      let different = 0;
      for (let at = 0; at < width * height * 4; at += 4) {
        if ([0, 1, 2].some((one) => Math.abs((a?.[at + one] ?? 0) - (b?.[at + one] ?? 0)) > channel)) different += 1;
      }
      return different / (width * height);
    },
    { base64: approved.toString('base64'), channel: CHANNEL },
  );
}

/** The approved picture of a name. Where it is missing it is what the canvas shows now, to be looked at and committed; a machine that only tests writes none. */
export async function approvedPicture(name: string, canvas: Locator): Promise<Buffer> {
  const path = join(import.meta.dirname, `${name}.png`);
  if (!existsSync(path)) {
    if (process.env['CI'] !== undefined) throw new RangeError(`there is no approved picture ${path}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, pngOf(await canvas.evaluate((drawn) => (drawn as HTMLCanvasElement).toDataURL('image/png'))));
  }
  return readFileSync(path);
}

function pngOf(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
