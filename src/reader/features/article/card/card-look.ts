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
  const part = document.createElement('div');
  part.dataset['theme'] = theme;
  // A picture for others keeps its colours, also where this device puts its own in place of a page's.
  part.style.setProperty('forced-color-adjust', 'none');
  document.body.append(part);
  const colours = Object.fromEntries(INKS.map((ink) => [ink, read(part, 'color', `--${ink}`)])) as CardLook['colours'];
  const faces = { naskh: read(part, 'fontFamily', FACES.naskh), ui: read(part, 'fontFamily', FACES.ui) };
  part.remove();
  return { colours, fontOf: (voice, size) => `${VOICES[voice].weight} ${size}px ${faces[VOICES[voice].face]}` };
}

// Each value has an element of its own: where one changes, a transition would still show the value before.
function read(part: HTMLElement, property: 'color' | 'fontFamily', token: string): string {
  const probe = document.createElement('span');
  probe.style[property] = `var(${token})`;
  part.append(probe);
  return getComputedStyle(probe)[property];
}
