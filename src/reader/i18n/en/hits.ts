/** The search hits of an article that was opened from a search. */
export const strings = {
  label: 'Search hits in the article',
  words: '“{{words}}”',
  position: 'Hit {{number}} of {{total}}',
  aside: 'In what was left out of the page.',
  turned: { first: 'After the last, around to the first.', last: 'Before the first, around to the last.' },
  next: 'Next search hit',
  previous: 'Previous search hit',
  close: 'Unmark the search words',
};
