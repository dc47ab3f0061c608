import { articleKey } from '../../../../core/corpus/article-key';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { passagesOf } from './card-words';

const TYPE = 'image/png';

/** The drawn card as a file. */
export async function pictureOf(canvas: HTMLCanvasElement, name: string): Promise<File> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, TYPE));
  if (blob === null) throw new RangeError('the canvas gave no picture');
  return new File([blob], name, { type: TYPE });
}

/** The name of a card's file: the article's key and, where it has one, the number of the first paragraph. */
export function pictureName(article: Article, span: Span): string {
  const number = passagesOf(article, span).find((block) => block.number !== null)?.number;
  return `${articleKey(article.id)}${number == null ? '' : `-${number}`}.png`;
}

/** True where the browser lets pictures be copied. */
export function canCopyPictures(): boolean {
  return 'ClipboardItem' in window && 'clipboard' in navigator;
}

/** Copies a picture. The promise goes in as it is, since some browsers allow copying only at once after a press. */
export function copyPicture(picture: Promise<Blob>): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem({ [TYPE]: picture })]);
}

/** Gives the reader a file to keep. */
export function download(file: File): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: file.name }).click();
  URL.revokeObjectURL(address);
}

/** True where the device can pass a picture on. */
export function canSharePictures(): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [new File([], 'a.png', { type: TYPE })] });
}
