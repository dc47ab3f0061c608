/** A passage as a picture. */
export const strings = {
  title: 'The passage as a picture',
  format: { label: 'Shape of the picture', square: 'Square', portrait: 'Tall', wide: 'Wide' },
  theme: { label: 'Colours of the picture', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
  numbered: 'Paragraph number',
  copy: 'Copy the picture',
  download: 'Download',
  share: 'Share the picture',
  copyAlt: 'Copy alt text',
  passed: {
    copied: 'Picture copied',
    altCopied: 'Alt text copied',
    downloaded: 'Picture downloaded',
    failed: 'That did not work. The picture can be downloaded.',
  },
  paragraph: 'paragraph {{number}}',
  paragraphs: 'paragraphs {{from}}–{{to}}',
  leftOut_one: 'One more word of the passage is not shown',
  leftOut_other: '{{count, number}} more words of the passage are not shown',
  cut_one: 'The passage is longer than a picture holds legibly: one word is left out, and the picture says so.',
  cut_other: 'The passage is longer than a picture holds legibly: {{count, number}} words are left out, and the picture says so.',
};
