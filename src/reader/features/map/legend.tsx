import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../parts/classes';
import type { Figure } from './scene';

const SHAPES = ['circle', 'ring', 'country'] as const;

/** What the signs in the picture mean; only those that are there. */
export function Legend({ figures }: { readonly figures: readonly Figure[] }): ReactNode {
  const { t } = useTranslation('map');
  const present = SHAPES.filter((shape) => figures.some((figure) => figure.shape === shape));
  return (
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-xs text-soft">
      {present.map((shape) => (
        <li key={shape} className="flex items-center gap-2">
          <svg aria-hidden="true" viewBox="0 0 20 20" className="size-5 shrink-0">
            <Sign shape={shape} />
          </svg>
          {t(`legend.${shape}`)}
        </li>
      ))}
    </ul>
  );
}

function Sign({ shape }: { readonly shape: Figure['shape'] }): ReactNode {
  if (shape === 'country') return <path d="M3 6 9 2l8 4-1 9-7 3-6-4Z" className="fill-place-tint stroke-edge forced-colors:fill-[Canvas]" />;
  return <circle cx="10" cy="10" r="7" strokeWidth="1.5" fillOpacity={shape === 'ring' ? 0.12 : 0.82} strokeDasharray={shape === 'ring' ? '3 2.5' : undefined} className={classes('fill-place forced-colors:fill-[LinkText] forced-colors:stroke-[CanvasText]', shape === 'ring' && 'stroke-place')} />;
}
