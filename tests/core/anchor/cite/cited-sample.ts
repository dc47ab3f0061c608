import type { Cited } from '../../../../src/core/anchor/cite/cited';

/** A passage with all that can be known of its source. */
export const CITED: Cited = {
  key: 'isnad-x-1',
  quotation: 'قال «نعم»',
  title: 'عنوان',
  generated: false,
  publisher: { name: 'الشرق', latin: null },
  author: null,
  date: { from: '2025-03-12', to: '2025-03-12', certainty: 'stated', evidence: { by: 'editor', id: 'sidecar', words: null, score: null } },
  paragraphs: [3, 3],
  link: 'https://example.org/a/x?p=1',
};
