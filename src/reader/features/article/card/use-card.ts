import { type RefObject, useEffect, useState } from 'react';
import type { Card, CardContent } from './card';
import { CARD_FORMATS, type CardFormatName } from './card-formats';
import { type CardTheme, readLook } from './card-look';
import { composeCard } from './compose-card';
import { canvasMeasure, drawCard, loadFonts } from './draw-card';

/** Draws the card whenever what it says or its look changes; null until it is drawn for the first time. */
export function useCard(canvas: RefObject<HTMLCanvasElement | null>, content: CardContent, format: CardFormatName, theme: CardTheme): Card | null {
  const [card, setCard] = useState<Card | null>(null);
  useEffect(() => {
    let isStale = false;
    const look = readLook(theme);
    const draw = (): void => {
      const context = canvas.current?.getContext('2d') ?? null;
      if (isStale || context === null) return;
      const { width, height } = CARD_FORMATS[format];
      Object.assign(context.canvas, { width, height });
      const composed = composeCard(content, CARD_FORMATS[format], canvasMeasure(context, look));
      drawCard(context, composed, look);
      setCard(composed);
    };
    void loadFonts(content, look).then(draw);
    return () => {
      isStale = true;
    };
  }, [canvas, content, format, theme]);
  return card;
}
