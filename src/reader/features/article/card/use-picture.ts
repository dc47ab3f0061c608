import { type RefObject, useState } from 'react';
import { copyPicture, download, pictureOf } from './card-picture';

/** What became of the last attempt to pass the picture on. */
export type Passed = 'copied' | 'altCopied' | 'downloaded' | 'failed';

/** The ways to pass a card on. */
export interface PictureWays {
  readonly passed: Passed | null;
  readonly copy: () => void;
  readonly download: () => void;
  readonly share: () => void;
  readonly copyAlt: () => void;
}

/** Passes the drawn card on as a file of the given name, with its text and its link. */
export function usePicture(canvas: RefObject<HTMLCanvasElement | null>, name: string, alt: string, link: string): PictureWays {
  const [passed, setPassed] = useState<Passed | null>(null);
  const picture = (): Promise<File> => (canvas.current === null ? Promise.reject(new RangeError('no card is drawn')) : pictureOf(canvas.current, name));
  const tell = (done: Promise<void>, what: Passed): void => {
    setPassed(null);
    done.then(
      () => setPassed(what),
      () => setPassed('failed'),
    );
  };
  return {
    passed,
    copy: () => tell(copyPicture(picture()), 'copied'),
    download: () => tell(picture().then(download), 'downloaded'),
    // A closed sharing sheet rejects; nothing was lost by it.
    share: () => void picture().then((file) => navigator.share({ files: [file], text: link }).catch(() => undefined)),
    copyAlt: () => tell(navigator.clipboard.writeText(alt), 'altCopied'),
  };
}
