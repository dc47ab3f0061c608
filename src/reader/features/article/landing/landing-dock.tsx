import './landing.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import { useFormats } from '../../../i18n/use-formats';
import { IconButton } from '../../../parts/button';
import { Live } from '../../../parts/live';
import { type Arrival, isShown } from './arrival';
import { ArrivalRow } from './arrival-row';
import { useSaid, useSummary } from './said';

interface Props {
  readonly article: Article;
  readonly arrivals: readonly Arrival[];
  readonly renamed: string | null;
  /** Position of the passage that one is at. */
  readonly at: number;
  /** Goes to a passage; `focus` moves the focus there, too. */
  readonly onGo: (index: number, focus: boolean) => void;
  readonly onStood: (block: number) => void;
  readonly onSetAside: (block: number) => void;
  readonly onDismiss: () => void;
}

/** At the lower edge, in view wherever one reads: where the link led, the ways between its passages, and the way to be rid of it. */
export function LandingDock({ article, arrivals, renamed, at, onGo, onStood, onSetAside, onDismiss }: Props): ReactNode {
  const { t } = useTranslation('landing');
  const formats = useFormats();
  const said = useSaid(article);
  const summary = useSummary(article, arrivals, renamed);
  const [open, setOpen] = useState(false);
  const [walked, setWalked] = useState(false);
  useEscape(open, () => setOpen(false));
  const shown = arrivals.flatMap((arrival, index) => (isShown(arrival) ? [index] : []));
  const place = shown.indexOf(at);
  const current = arrivals[at];
  const position = t('position', { number: formats.number(place + 1), total: formats.number(shown.length) });
  const step = (by: 1 | -1): void => {
    setWalked(true);
    onGo(shown[(place + by + shown.length) % shown.length] ?? at, false);
  };
  return (
    <section aria-label={t('label')} className="landing-dock">
      {open && (
        <ol aria-label={t('list')} className="landing-list divide-y divide-line border-b border-line">
          {arrivals.map((arrival, index) => (
            <ArrivalRow key={index} article={article} arrival={arrival} current={index === at} onGo={() => onGo(index, true)} onStood={onStood} onSetAside={onSetAside} />
          ))}
        </ol>
      )}
      <div className="flex flex-wrap items-center justify-end gap-x-1 py-1 ps-4 pe-1.5">
        <p className="me-auto min-w-0 py-1 pe-2">{summary}</p>
        {shown.length > 1 && (
          <div className="flex items-center">
            <IconButton icon="up" label={t('previous')} onClick={() => step(-1)} />
            <span className="px-1 text-xs text-soft">{position}</span>
            <IconButton icon="down" label={t('next')} onClick={() => step(1)} />
          </div>
        )}
        <div className="flex items-center">
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} className="control link px-3">
            {t('details')}
          </button>
          <IconButton icon="close" label={t('dismiss')} onClick={onDismiss} />
        </div>
      </div>
      <Live>{walked && current !== undefined ? `${position}. ${said(current)}` : summary}</Live>
    </section>
  );
}

/** Escape closes the list first, and only then what lies under it. */
function useEscape(open: boolean, close: () => void): void {
  const current = useRef(close);
  useEffect(() => {
    current.current = close;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      current.current();
    };
    if (open) document.addEventListener('keydown', pressed, { capture: true });
    return () => document.removeEventListener('keydown', pressed, { capture: true });
  }, [open]);
}
