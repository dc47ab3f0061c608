import type { Voice } from './set-words';

export const CARD_THEMES = ['light', 'dark', 'sepia'] as const;
export type CardTheme = (typeof CARD_THEMES)[number];

const INKS = ['paper', 'ink', 'soft', 'faint', 'line', 'accent'] as const;
const FACES = { naskh: '--font-naskh', ui: '--font-ui' } as const;
const VOICES = {
  words: { face: 'naskh', weight: 400 },
  heading: { face: 'naskh', weight: 700 },
  title: { face: 'naskh', weight: 600 },
  fact: { face: 'ui', weight: 350 },
  address: { face: 'ui', weight: 350 },
} as const satisfies Record<Voice, { readonly face: keyof typeof FACES; readonly weight: number }>;

/** Colours and fonts of a card, as the style sheets of the page have them. */
export interface CardLook {
  readonly colours: Readonly<Record<(typeof INKS)[number], string>>;
  /** A canvas font. */
  readonly fontOf: (voice: Voice, size: number) => string;
}

/** The look of a theme, whatever the theme of the page is. */
export function readLook(theme: CardTheme): CardLook {
  const probe = document.createElement('div');
  probe.dataset['theme'] = theme;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const read = (property: 'color' | 'fontFamily', value: string): string => {
    probe.style[property] = `var(${value})`;
    return style[property];
  };
  const colours = Object.fromEntries(INKS.map((ink) => [ink, read('color', `--${ink}`)])) as CardLook['colours'];
  const faces = { naskh: read('fontFamily', FACES.naskh), ui: read('fontFamily', FACES.ui) };
  probe.remove();
  return { colours, fontOf: (voice, size) => `${VOICES[voice].weight} ${size}px ${faces[VOICES[voice].face]}` };
}
