import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WordPlaces } from '../../../core/compare/compare-wording';
import { isOwnWord } from '../../../core/compare/own-wording';
import type { WordingSet } from '../../../core/compare/wording-set';
import type { WordingUse } from '../../../core/compare/wording-uses';
import type { Article } from '../../../core/model/article';
import { useOwnWording } from '../../data/own-wording';
import { useLanguage } from '../../i18n/use-language';
import { usePlaceHref } from '../../state/use-place-href';
import { usePassageName } from './compared-passage';

interface Props {
  readonly side: 'a' | 'b';
  readonly article: Article;
  readonly set: WordingSet;
  readonly words: readonly WordPlaces[];
}

/** The words of one article for a matter: how often, what a choice of them carries, and every place. */
export function WordingCell({ side, article, set, words }: Props): ReactNode {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const { acts } = useOwnWording();
  return (
    <div>
      <p className="text-xs text-faint">{t(`side.${side}`)}</p>
      {words.length === 0 && <p className="text-sm text-soft">{t('wording.silent')}</p>}
      <ul className="space-y-2.5">
        {words.map(({ word, places }) => {
          const carries = set.words.find((one) => one.word === word && one.carries !== undefined)?.carries;
          return (
            <li key={word}>
              <bdi lang="ar" className="naskh text-lg font-semibold">
                {word}
              </bdi>{' '}
              <span className="text-xs text-soft">{t('wording.times', { count: places.length })}</span>
              {isOwnWord(acts, set.id, word) && <p className="text-xs text-soft">{t('own.yours')}</p>}
              {carries !== undefined && <p className="text-xs text-soft">{carries[language]}</p>}
              <ul className="flex flex-wrap gap-x-3">
                {places.map((place) => (
                  <Place key={place.start} article={article} place={place} />
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A place of a word, in the words that stand there. */
function Place({ article, place }: { readonly article: Article; readonly place: WordingUse }): ReactNode {
  const { t } = useTranslation('compare');
  const nameOf = usePassageName();
  const way = usePlaceHref(article, place);
  const block = article.blocks.find(({ start, end }) => start <= place.start && place.end <= end);
  if (block === undefined) return null;
  return (
    <li>
      <Link {...way} className="link inline-flex min-h-7 items-center text-xs pointer-coarse:min-h-11" aria-label={`${article.text.slice(place.start, place.end)}: ${nameOf(block)}${place.quotation === null ? '' : ` (${t('wording.quoted')})`}`}>
        {nameOf(block)}
        {place.quotation !== null && ` (${t('wording.quoted')})`}
      </Link>
    </li>
  );
}
