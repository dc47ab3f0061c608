import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { Button } from '../../../parts/button';
import { Live } from '../../../parts/live';
import { Dialog } from '../../../parts/sheet';
import { altText } from './alt-text';
import { type CardChoices, CardControls } from './card-controls';
import { CARD_FORMATS } from './card-formats';
import { CARD_THEMES } from './card-look';
import { canCopyPictures, canSharePictures, pictureName } from './card-picture';
import { passagesOf } from './card-words';
import { useCard } from './use-card';
import { useCardContent } from './use-card-content';
import { usePicture } from './use-picture';

interface Props {
  readonly article: Article;
  /** Words of the article, at least one. */
  readonly span: Span;
  /** The whole address of the passage. */
  readonly link: string;
  /** Called when the dialog is closed and the focus is back where it was. */
  readonly onClose: () => void;
}

/** Until the card is drawn its place is kept. */
const FIRST_SIZE = { width: CARD_FORMATS.square.width, height: CARD_FORMATS.square.height };

/** A passage as a picture: seen as it will be, chosen in form and colour, and passed on. */
export function CardDialog({ article, span, link, onClose }: Props): ReactNode {
  const { t } = useTranslation('card');
  const [open, setOpen] = useState(true);
  const [choices, choose] = useState<CardChoices>(() => ({ format: 'square', theme: pageTheme(), numbered: true }));
  const canvas = useRef<HTMLCanvasElement>(null);
  const content = useCardContent(article, span, link, choices.numbered);
  const card = useCard(canvas, content, choices.format, choices.theme);
  const alt = card === null ? '' : altText(content, card);
  const { passed, copy, download, share, copyAlt } = usePicture(canvas, pictureName(article, span), alt, link);
  const passages = passagesOf(article, span);
  const first = passages[0]?.index;
  // The dialog closes first and gives the focus back; to the passage where what opened it is gone.
  useEffect(() => {
    if (open) return;
    if (document.activeElement === document.body) document.querySelector<HTMLElement>(`[data-block="${first}"]`)?.focus({ preventScroll: true });
    onClose();
  }, [open, first, onClose]);
  const note = card === null || card.leftOut === 0 ? '' : t('cut', { count: card.leftOut });
  const said = passed === null ? note : t(`passed.${passed}`);
  return (
    <Dialog
      open={open}
      onClose={() => setOpen(false)}
      title={t('title')}
      footer={
        <div className="flex flex-wrap items-center gap-2">
          {canCopyPictures() && (
            <Button look="solid" disabled={card === null} onClick={copy}>
              {t('copy')}
            </Button>
          )}
          <Button look="outline" disabled={card === null} onClick={download}>
            {t('download')}
          </Button>
          {canSharePictures() && (
            <Button look="outline" icon="share" disabled={card === null} onClick={share}>
              {t('share')}
            </Button>
          )}
          <Button look="quiet" disabled={card === null} onClick={copyAlt}>
            {t('copyAlt')}
          </Button>
          <span className="text-xs text-soft">{passed !== null && t(`passed.${passed}`)}</span>
        </div>
      }
    >
      {/* eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- this canvas takes no input: it is a picture */}
      <canvas ref={canvas} {...FIRST_SIZE} role="img" aria-label={alt} className="mx-auto block max-h-[44dvb] max-w-full rounded-lg shadow-float" />
      {note !== '' && <p className="mt-3 text-xs text-soft">{note}</p>}
      <div className="mt-4">
        <CardControls choices={choices} hasNumber={passages.some(({ number }) => number !== null)} onChange={(change) => choose((now) => ({ ...now, ...change }))} />
      </div>
      <Live>{said}</Live>
    </Dialog>
  );
}

/** The theme in which the page stands now. */
function pageTheme(): CardChoices['theme'] {
  const chosen = CARD_THEMES.find((theme) => theme === document.documentElement.dataset['theme']);
  return chosen ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}
