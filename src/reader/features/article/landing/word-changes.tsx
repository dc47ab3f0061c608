import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiffPart } from '../../../../core/anchor/diff/word-diff';
import type { Span } from '../../../../core/model/span';
import { elide } from './elide';

const BLANK = /^\s*$/;

/** What differs between a passage as it was and as it is, in one running text. A word that took or lost a particle is drawn whole, so that its letters stay joined, and only the particle is marked. */
export function WordChanges({ parts }: { readonly parts: readonly DiffPart[] }): ReactNode {
  return (
    <p dir="rtl" lang="ar" className="diff naskh text-lg">
      {parts.map((part, i) => (
        <Fragment key={i}>
          {needsSpace(parts[i - 1], part) && ' '}
          <Part part={part} keep={i === 0 ? 'end' : i === parts.length - 1 ? 'start' : 'both'} />
        </Fragment>
      ))}
    </p>
  );
}

function Part({ part, keep }: { readonly part: DiffPart; readonly keep: 'both' | 'start' | 'end' }): ReactNode {
  switch (part.kind) {
    case 'same':
      return elide(part.before, keep);
    case 'removed':
      return <Removed text={part.before} />;
    case 'added':
      return <Added text={part.after} />;
    case 'spelling':
      return <Spelled before={part.before} after={part.after} />;
    case 'particle':
      return <Particle part={part} />;
  }
}

function Removed({ text }: { readonly text: string }): ReactNode {
  return <Change as="del" text={text} />;
}

function Added({ text }: { readonly text: string }): ReactNode {
  return <Change as="ins" text={text} />;
}

/** Words that went or came, told aloud too; the spaces at their ends stay outside. */
function Change({ as: Tag, text }: { readonly as: 'del' | 'ins'; readonly text: string }): ReactNode {
  const { t } = useTranslation('landing');
  const [, lead = '', words = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return (
    <>
      {lead}
      <Aside>{t(Tag === 'del' ? 'diff.removed' : 'diff.added')}</Aside>
      <Tag className={Tag === 'del' ? 'diff-removed' : 'diff-added'}>{words}</Tag>
      <Aside>{t('diff.end')}</Aside>
      {trail}
    </>
  );
}

/** The spelling as it is now; a mark that came or went shows as such. */
function Spelled({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  if (BLANK.test(before) && BLANK.test(after)) return after;
  if (BLANK.test(after)) return <del className="diff-removed">{before}</del>;
  if (BLANK.test(before)) return <ins className="diff-added">{after}</ins>;
  return (
    <span title={before} className="diff-spelling">
      {after}
    </span>
  );
}

/** One word when letters only came or only went; both forms when one particle took the place of another. */
function Particle({ part: { before, after, left, right } }: { readonly part: DiffPart & { readonly kind: 'particle' } }): ReactNode {
  return (
    <>
      {left.length > 0 && <Lettered word={before} spans={left} as="del" />}
      {left.length > 0 && right.length > 0 && ' '}
      {right.length > 0 && <Lettered word={after} spans={right} as="ins" />}
      {left.length === 0 && right.length === 0 && after}
    </>
  );
}

function Lettered({ word, spans, as: Tag }: { readonly word: string; readonly spans: readonly Span[]; readonly as: 'del' | 'ins' }): ReactNode {
  const { t } = useTranslation('landing');
  const letters = spans.map(({ start, end }) => word.slice(start, end)).join('…');
  return (
    <>
      <Aside>{t(Tag === 'del' ? 'diff.particleRemoved' : 'diff.particleAdded', { letters })}</Aside>
      {spans.map(({ start, end }, i) => (
        <Fragment key={start}>
          {word.slice(spans[i - 1]?.end ?? 0, start)}
          <Tag className={Tag === 'del' ? 'diff-removed' : 'diff-added'}>{word.slice(start, end)}</Tag>
        </Fragment>
      ))}
      {word.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}

/** Heard, not seen; parted from the article's words by a space of its own. */
function Aside({ children }: { readonly children: string }): ReactNode {
  const { i18n } = useTranslation();
  return (
    <span lang={i18n.language} className="sr-only">
      {` ${children} `}
    </span>
  );
}

/** Old and new words side by side must not join. */
function needsSpace(before: DiffPart | undefined, part: DiffPart): boolean {
  return before?.kind === 'removed' && part.kind === 'added' && !/\s$/.test(before.before) && !/^\s/.test(part.after);
}
