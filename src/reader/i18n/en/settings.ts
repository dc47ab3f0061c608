/** Reading settings. */
export const strings = {
  title: 'Reading settings',
  language: 'Language of the interface',
  theme: { label: 'Theme', system: 'As the device', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
  face: { label: 'Typeface of articles', naskh: 'Naskh', sans: 'Modern' },
  size: 'Text size',
  line: 'Line spacing',
  measure: { label: 'Column width', narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
  digits: { label: 'Digits', auto: 'As the language', latin: '123', arabic: '١٢٣', note: 'In the interface only; the text of articles stays as written.' },
  kept: 'Settings are kept on this device and are never part of a link.',
  reset: 'Restore the first settings',
  corrections: { label: 'Your corrections', open: 'Open the list of your corrections' },
  sample: 'This is how text looks',
};
