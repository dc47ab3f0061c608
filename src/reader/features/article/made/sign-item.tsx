import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Article } from '../../../../core/model/article';
import type { Sign } from '../../../../core/model/sign';
import { useFormats } from '../../../i18n/use-formats';
import { Icon } from '../../../parts/icon';
import { articleHref } from '../../../state/article-url';
import { aboutSign } from './about-sign';
import { placeHref } from './place-href';

interface Props {
  readonly article: Article;
  readonly sign: Sign;
}

/** Longer places are told by their beginning: whole words, as many as fit. */
const LONGEST = 48;

/** One sign with its count; opened, what it may come from, and its places. */
export function SignItem({ article, sign }: Props): ReactNode {
  const { t } = useTranslation('made');
  const { percent } = useFormats();
  const [open, setOpen] = useState(false);
  const words = [...new Set(sign.places.map((place) => wordsAt(article, place)))];
  const shown = sign.kind === 'spellings' ? words.join(' / ') : (words[0] ?? '');
  return (
    <li>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className="group">
        <summary className="flex min-h-8 items-start gap-2 rounded-md py-1 hover:text-accent pointer-coarse:min-h-11">
          <Icon name="chevronDown" className="mt-1.5 text-[0.7rem] text-faint group-open:rotate-180" />
          <span>{t(`sign.${sign.kind}`, { count: sign.count, words: shown, share: percent(sign.count / article.blocks.length) })}</span>
        </summary>
        {open && (
          <div className="mb-2 border-s-2 border-line ps-3">
            <p className="text-xs text-soft">{aboutSign(sign, t)}</p>
            <Places article={article} sign={sign} />
            {sign.kind === 'space-before-mark' && (
              <Link href={articleHref(article.id, { view: 'raw' })} className="link inline-flex min-h-8 items-center text-xs pointer-coarse:min-h-11">
                {t('raw')}
              </Link>
            )}
          </div>
        )}
      </details>
    </li>
  );
}

function Places({ article, sign: { count, places } }: Props): ReactNode {
  const { t } = useTranslation('made');
  return (
    <>
      <p className="mt-1 text-xs text-faint">{count > places.length ? t('first', { count: places.length }) : t('places')}</p>
      <ul className="flex flex-wrap gap-x-3">
        {places.map((place) => (
          <li key={`${place.start} ${place.end}`}>
            <Link href={placeHref(article, place)} lang="ar" className="link inline-flex min-h-7 items-center pointer-coarse:min-h-11">
              <bdi dir="rtl">{wordsAt(article, place)}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsAt({ text }: Article, { start, end }: Sign['places'][number]): string {
  const words = text.slice(start, end);
  return words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`;
}
