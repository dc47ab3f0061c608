import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import { Boundary } from '../../../parts/boundary';
import { Icon } from '../../../parts/icon';
import { lazyPart } from '../../../parts/lazy-part';
import type { NameInArticle } from '../name-in-article';

const CorrectionEditor = lazyPart('corrections', () => import('./correction-editor'), (module) => module.CorrectionEditor);

interface Props {
  readonly article: Article;
  readonly name: NameInArticle;
  /** Called when the part opens: the card must stay. */
  readonly onOpen: () => void;
  /** Called when a correction was made. */
  readonly onDone: () => void;
}

/** The quiet way from a name's card to its correction. What is behind it is loaded when it is first opened. */
export function CorrectDisclosure({ article, name, onOpen, onDone }: Props): ReactNode {
  const { t } = useTranslation('article');
  const [open, setOpen] = useState(false);
  const toggled = (now: boolean): void => {
    setOpen(now);
    if (now) onOpen();
  };
  return (
    <details open={open} onToggle={(event) => toggled(event.currentTarget.open)} className="group/correct mt-2 border-t border-line pt-1">
      <summary className="inline-flex min-h-8 items-center gap-1.5 rounded-md text-soft hover:text-ink pointer-coarse:min-h-11">
        <Icon name="chevronDown" className="text-[0.8rem] text-faint transition-transform group-open/correct:rotate-180" />
        {t('card.correct')}
      </summary>
      {open && (
        <Boundary frame="" resetOn={name.entity.id}>
          <Suspense fallback={<div className="h-32" />}>
            <CorrectionEditor article={article} name={name} onDone={onDone} />
          </Suspense>
        </Boundary>
      )}
    </details>
  );
}
