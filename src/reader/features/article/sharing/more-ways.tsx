import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language';
import { Icon, type IconName } from '../../../parts/icon';
import type { Way, WaysOut } from './ways-out';

interface Props {
  readonly ways: WaysOut;
  /** What was copied last. */
  readonly done: Way | null;
  readonly onCopy: (way: Way, text: string) => void;
  readonly onFailure: () => void;
  readonly onPicture: () => void;
  /** Null where the device has no sharing of its own, or it stands in the bar. */
  readonly onShare: (() => void) | null;
}

/** The ways that are asked for less often. */
export function MoreWays({ ways, done, onCopy, onFailure, onPicture, onShare }: Props): ReactNode {
  const { t } = useTranslation('sharing');
  const other = useLanguage() === 'ar' ? 'en' : 'ar';
  const fragment = ways.fragment();
  return (
    <ul className="more-ways">
      {onShare !== null && <Item icon="share" onClick={onShare} words={t('share')} />}
      <Item icon="picture" onClick={onPicture} words={t('picture')} />
      <Item icon={done === 'quotation' ? 'check' : 'quote'} onClick={() => onCopy('quotation', ways.quotation(other))} words={t(`quotationIn.${other}`)} />
      <Item icon={done === 'bibtex' ? 'check' : 'list'} onClick={() => onCopy('bibtex', ways.bibtex())} words={t('bibtex')} />
      <Item icon={done === 'ris' ? 'check' : 'list'} onClick={() => onCopy('ris', ways.ris())} words={t('ris')} />
      <Item icon={done === 'annotation' ? 'check' : 'list'} onClick={() => void ways.annotation().then((text) => onCopy('annotation', text), onFailure)} words={t('annotation')} />
      {fragment !== null && <Item icon={done === 'fragment' ? 'check' : 'link'} onClick={() => onCopy('fragment', fragment)} words={t('fragment')} />}
    </ul>
  );
}

function Item({ icon, words, onClick }: { readonly icon: IconName; readonly words: string; readonly onClick: () => void }): ReactNode {
  return (
    <li>
      <button type="button" onClick={onClick} className="control w-full justify-start px-3 text-start text-soft hover:bg-sunk hover:text-ink">
        <Icon name={icon} />
        <span>{words}</span>
      </button>
    </li>
  );
}
