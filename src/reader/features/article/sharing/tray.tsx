import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shownWords } from '../../../../core/anchor/cite/shown-words';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { Button, IconButton } from '../../../parts/button';
import { classes } from '../../../parts/classes';
import { Icon } from '../../../parts/icon';
import { ByHand } from './by-hand';
import { passageUrl } from './passage-url';
import { useCopy } from './use-copy';
import type { Gathered } from './use-gathered';

/** Letters of a passage that its chip begins with; the rest is cut by the width. */
const OPENING = 60;

interface Props {
  readonly article: Article;
  readonly gathered: Gathered;
  /** True while the bar is open, which needs the lower edge on a touch screen. */
  readonly aside: boolean;
  readonly onSay: (words: string) => void;
  readonly onRemove: (span: Span) => void;
  readonly onClear: () => void;
}

/** The passages gathered for one link, at the lower edge until they are copied and cleared. */
export function Tray({ article, gathered, aside, onSay, onRemove, onClear }: Props): ReactNode {
  const { t } = useTranslation('sharing');
  const { copied, copy } = useCopy();
  const count = gathered.spans.length;
  const link = passageUrl(article, gathered.spans);
  const isCopied = copied?.kind === 'copied' && copied.text === link;
  const copyLink = (): void => copy('link', link, (done) => onSay(done ? t('copied.link') : ''));
  return (
    <section aria-label={t('tray.label')} className={classes('sharing-tray bg-raised text-ink shadow-float forced-colors:border', aside && 'pointer-coarse:hidden')}>
      <div className="flex items-center">
        <p className="me-auto flex items-center gap-2 py-1 ps-2 pe-1 text-xs whitespace-nowrap sm:text-sm">
          <Icon name="link" className="text-accent max-sm:hidden" />
          {t('tray.count', { count })}
        </p>
        <Button look="quiet" icon={isCopied ? 'check' : 'link'} onClick={copyLink} className="whitespace-nowrap text-accent max-sm:px-2">
          {isCopied ? t('copied.link') : t('link')}
        </Button>
        <IconButton icon="close" label={t('tray.clear')} onClick={onClear} />
      </div>
      <ul className="sharing-chips">
        {gathered.spans.map((span) => {
          const words = shownWords(article, span).replaceAll('\n', ' ').slice(0, OPENING);
          return (
            <li key={`${span.start}-${span.end}`}>
              <button type="button" aria-label={t('tray.remove', { words })} onClick={(event) => {
                  // The button goes with its passage; the focus stays in the tray.
                  event.currentTarget.closest('section')?.querySelector('button')?.focus();
                  onRemove(span);
                }} className="control gap-1.5 bg-sunk ps-3 pe-2 text-soft hover:text-ink">
                <span dir="rtl" lang="ar" className="sharing-chip-words">
                  {words}
                </span>
                <Icon name="close" className="text-xs" />
              </button>
            </li>
          );
        })}
      </ul>
      {gathered.full && <p className="px-2 pt-1 text-xs text-faint">{t('full', { most: count })}</p>}
      {copied?.kind === 'refused' && copied.text === link && <ByHand text={copied.text} />}
    </section>
  );
}
