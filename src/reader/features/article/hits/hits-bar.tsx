import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import { isPassage } from '../../../../core/model/block';
import type { Span } from '../../../../core/model/span';
import { useFormats } from '../../../i18n/use-formats';
import { IconButton } from '../../../parts/button';
import { Live } from '../../../parts/live';
import { useKeys } from '../../../parts/use-keys';
import type { PlacedHit } from './placed-hit';

interface Props {
  readonly article: Article;
  readonly hits: readonly Span[];
  readonly current: PlacedHit;
  /** Words searched, as typed. */
  readonly words: string;
  readonly onGo: (index: number, byKey: boolean) => void;
  readonly onClose: () => void;
}

/** Which hit of the search one is at, and the ways to the others: around from the last to the first, which it says. */
export function HitsBar({ article, hits, current, words, onGo, onClose }: Props): ReactNode {
  const { t } = useTranslation('hits');
  const formats = useFormats();
  const [turned, turn] = useState<'first' | 'last' | null>(null);
  const step = (by: 1 | -1, byKey: boolean): void => {
    const next = current.index + by;
    turn(hits.length < 2 ? null : next < 0 ? 'last' : next === hits.length ? 'first' : null);
    onGo((next + hits.length) % hits.length, byKey);
  };
  useKeys({ KeyN: () => step(1, true), KeyP: () => step(-1, true) });
  const block = article.blocks[current.block];
  const position = t('position', { number: formats.number(current.index + 1), total: formats.number(hits.length) });
  const notes = [turned !== null && t(`turned.${turned}`), block !== undefined && !isPassage(block) && t('aside')].filter((note) => note !== false);
  return (
    <section aria-label={t('label')} className="flex max-w-full flex-wrap items-center justify-end rounded-2xl bg-raised py-1 ps-4 pe-1.5 text-sm shadow-float forced-colors:border">
      <p className="me-auto min-w-0 py-1 pe-3">
        <span className="me-2 inline-block max-w-48 text-soft">
          <bdi className="wrap-break-word">{t('words', { words })}</bdi>
        </span>
        <span className="whitespace-nowrap">{position}</span>
        {notes.length > 0 && <span className="block text-xs text-soft">{notes.join(' ')}</span>}
      </p>
      <div className="flex items-center">
        <IconButton icon="up" label={t('previous')} aria-keyshortcuts="P" onClick={() => step(-1, false)} />
        <IconButton icon="down" label={t('next')} aria-keyshortcuts="N" onClick={() => step(1, false)} />
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </div>
      <Live>{[position, ...notes].join('. ')}</Live>
    </section>
  );
}
