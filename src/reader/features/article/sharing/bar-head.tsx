import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { words } from '../../../../core/text/words';
import { useFormats } from '../../../i18n/use-formats';
import { IconButton } from '../../../parts/button';
import type { BarSubject } from '../bar-subject';
import { wider } from './wider';

interface Props {
  readonly article: Article;
  readonly subject: BarSubject;
  /** What was just done, in place of what the bar is about. */
  readonly said: string | null;
  readonly onWiden: (span: Span, byKey: boolean) => void;
  /** Null where the bar needs no button to be closed. */
  readonly onClose: (() => void) | null;
}

/** What the bar is about, and the way from some words to their whole sentence or paragraph. */
export function BarHead({ article, subject, said, onWiden, onClose }: Props): ReactNode {
  const { t } = useTranslation('sharing');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const number = subject.block === null ? null : (article.blocks[subject.block]?.number ?? null);
  const what =
    subject.block === null ? t('words', { count: words(article.text, subject.span).length }) : number === null ? t('heading') : t('paragraph', { number: formats.number(number) });
  return (
    <div className="passage-bar-head">
      <span className="py-1 text-faint">{said ?? what}</span>
      {wider(article, subject.span).map(({ unit, span }) => (
        <button key={unit} type="button" className="link min-h-6 px-1 pointer-coarse:min-h-11" onClick={(event) => onWiden(span, event.detail === 0)}>
          {t(`widen.${unit}`)}
        </button>
      ))}
      {onClose !== null && <IconButton icon="close" label={common('close')} onClick={onClose} className="ms-auto" />}
    </div>
  );
}
