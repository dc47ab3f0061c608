import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shownWords } from '../../../../core/anchor/shown-words';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { useLanguage } from '../../../i18n/use-language';
import { Icon, type IconName } from '../../../parts/icon';
import type { Way, WaysOut } from './ways-out';

interface Props {
  readonly article: Article;
  readonly span: Span;
  readonly ways: WaysOut;
  /** What was copied last. */
  readonly done: Way | null;
  readonly onCopy: (way: Way, text: string) => void;
  readonly onPicture: () => void;
}

/** The ways that are asked for less often. */
export function MoreWays({ article, span, ways, done, onCopy, onPicture }: Props): ReactNode {
  const { t } = useTranslation('sharing');
  const other = useLanguage() === 'ar' ? 'en' : 'ar';
  const fragment = ways.fragment();
  // A sharing dialog that is closed rejects; nothing was lost by it.
  const share = (): void => void navigator.share({ title: article.title.text, text: shownWords(article, span), url: ways.link() }).catch(() => undefined);
  return (
    <ul className="more-ways">
      {'share' in navigator && <Item icon="share" onClick={share} words={t('share')} />}
      <Item icon="picture" onClick={onPicture} words={t('picture')} />
      <Item icon={done === 'quotation' ? 'check' : 'quote'} onClick={() => onCopy('quotation', ways.quotation(other))} words={t(`quotationIn.${other}`)} />
      <Item icon={done === 'bibtex' ? 'check' : 'list'} onClick={() => onCopy('bibtex', ways.bibtex())} words={t('bibtex')} />
      <Item icon={done === 'ris' ? 'check' : 'list'} onClick={() => onCopy('ris', ways.ris())} words={t('ris')} />
      {fragment !== null && <Item icon={done === 'fragment' ? 'check' : 'link'} onClick={() => onCopy('fragment', fragment)} words={t('fragment')} />}
    </ul>
  );
}

function Item({ icon, words, onClick }: { readonly icon: IconName; readonly words: string; readonly onClick: () => void }): ReactNode {
  return (
    <li>
      <button type="button" onClick={onClick} className="control w-full justify-start px-3 text-soft hover:bg-sunk hover:text-ink">
        <Icon name={icon} />
        <span>{words}</span>
      </button>
    </li>
  );
}
