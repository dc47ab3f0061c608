import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SavedPassage } from '../../../core/anchor/saved/saved-passage';
import { plain } from '../../../core/anchor/cite/shown-words';
import { passageStore } from '../../data/passages';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../parts/button';
import { classes } from '../../parts/classes';
import { lettersHref } from '../../state/article-url';
import { savedUrl } from './addresses';
import { PassageEditing } from './passage-editing';
import { PassageWords } from './passage-words';
import { StandingLine } from './standing-line';
import type { StandingNow } from './use-standings';

/** Words by which a control names its passage. */
const NAMING = 60;

interface Props {
  readonly saved: SavedPassage;
  readonly standing: StandingNow;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
  readonly onCopy: (text: string, success: string) => void;
  readonly onRetry: () => void;
}

/** One saved passage: its words, what the reader wrote, where it stands now, and what can be done with it. */
export function PassageItem({ saved, standing, isChosen, onChoose, onCopy, onRetry }: Props): ReactNode {
  const { t } = useTranslation('passages');
  const editor = useId();
  const [editing, edit] = useState(false);
  const words = nameOf(saved);
  return (
    <li data-passage={saved.id} className={classes('rounded-2xl border bg-raised p-4 sm:p-5', isChosen ? 'border-edge' : 'border-line')}>
      <div className="flex items-start gap-3">
        <label className="relative -m-2 inline-flex p-2 pointer-coarse:-m-3 pointer-coarse:p-3.5">
          <input type="checkbox" className="box" checked={isChosen} onChange={() => onChoose(saved.id)} aria-label={t('item.choose', { words })} />
        </label>
        <div className="min-w-0 flex-1">
          <PassageWords saved={saved} />
          {saved.note !== '' && !editing && (
            <p dir="auto" className="mt-3 text-sm whitespace-pre-line">
              {saved.note}
            </p>
          )}
          {editing && <PassageEditing id={editor} saved={saved} />}
          <Facts saved={saved} />
          <StandingLine standing={standing} onRetry={onRetry} />
          <div className="-ms-3 mt-1 flex flex-wrap items-center">
            {standing.kind !== 'gone' && (
              <Link href={lettersHref(saved.article, saved.cited.paragraphs?.[0] ?? null, saved.link)} className="control px-3 text-accent hover:bg-sunk">
                {t('item.open')}
              </Link>
            )}
            <Button look="quiet" aria-label={t('item.copyOf', { words })} onClick={() => onCopy(savedUrl(saved), t('copied.link'))}>
              {t('item.copy')}
            </Button>
            <Button look="quiet" aria-expanded={editing} aria-controls={editing ? editor : undefined} aria-label={editing ? t('item.done') : t('item.editOf', { words })} onClick={() => edit(!editing)}>
              {editing ? t('item.done') : t('item.edit')}
            </Button>
            <Button look="quiet" aria-label={t('item.removeOf', { words })} onClick={() => passageStore.remove([saved.id])}>
              {t('item.remove')}
            </Button>
          </div>
        </div>
      </div>
    </li>
  );
}

function Facts({ saved: { colour, created, cited } }: { readonly saved: SavedPassage }): ReactNode {
  const { t } = useTranslation('passages');
  const formats = useFormats();
  const [first, last] = cited.paragraphs?.map(formats.number) ?? [];
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-1 text-xs text-soft">
      <span className={classes('saved-dot me-1 size-4!', `saved-${colour}`)} />
      <span className="sr-only">{t('item.colour', { colour: t(`colours.${colour}`) })}</span>
      <span>{t('item.saved', { day: formats.day(created.slice(0, 'yyyy-mm-dd'.length)) })}</span>
      {first !== undefined && <span className="dotted">{first === last ? t('item.paragraph', { number: first }) : t('item.paragraphs', { first, last })}</span>}
    </p>
  );
}

function nameOf({ cited }: SavedPassage): string {
  const line = plain(cited.quotation);
  return line.length > NAMING ? `${line.slice(0, NAMING)}…` : line;
}
