import type { ReactNode } from 'react';
import { classes } from './classes';

/** Strokes on a grid of 24. Those that point along the line are drawn for left to right and mirrored by `mirror`. */
const PATHS = {
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.3 15.3 20 20',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5 10 17.5 19.5 7',
  exclude: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM6.5 17.5l11-11',
  filter: 'M4 6.5h16M7 12h10M10 17.5h4',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v5.5A1.5 1.5 0 0 0 6.5 20h11a1.5 1.5 0 0 0 1.5-1.5V13',
  quote: 'M6 17c2.5-1 4-3 4-6.5V7H5v5h3M15 17c2.5-1 4-3 4-6.5V7h-5v5h3',
  voices: 'M4 4.5h11v8H9.5L6.5 15v-2.5H4ZM18 9h2v8h-2v2.5L15 17H9.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  note: 'M7 4.5h10v15L12 15.5 7 19.5ZM9.5 8h5M9.5 11h5',
  bookmark: 'M7 4.5h10v15L12 15.5 7 19.5Z',
  picture: 'M4 5.5h16v13H4zM4 16l4.5-4.5 4 4 3-3L20 17M15.5 9.5h0',
  chevronDown: 'M5.5 9 12 15.5 18.5 9',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4',
  moon: 'M20 14.5A8 8 0 0 1 9.5 4 8 8 0 1 0 20 14.5Z',
  system: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 4v16M12 8.5h5.5M12 12h7.5M12 15.5h5.5',
  book: 'M12 7c-2-1.5-4.5-2-8-2v13c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2V5c-3.5 0-6 .5-8 2ZM12 7v13',
  keyboard: 'M3 7h18v10H3zM7 11h0M11 11h0M15 11h0M8 14h8',
  warning: 'M12 4 21 19.5H3ZM12 10v4M12 16.8v.2',
  offline: 'M4 4l16 16M8.5 16a5 5 0 0 1 7 0M5.5 12.5a9.5 9.5 0 0 1 5-2.6M14.5 10.2c1.5.4 2.9 1.2 4 2.3M2.5 9a14 14 0 0 1 4.3-2.7M11 5a14 14 0 0 1 10.5 4M12 19.5h0',
  file: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4',
  list: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h0M4.5 12h0M4.5 17.5h0',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11v5M12 8h0',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign, silent to screen readers: the control around it carries the name. */
export function Icon({ name, mirror = false, className }: { readonly name: IconName; readonly mirror?: boolean; readonly className?: string }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      className={classes('inline-block size-[1.15em] shrink-0', mirror && 'rtl:-scale-x-100', className)}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
