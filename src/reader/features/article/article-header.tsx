import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Article } from '../../../core/model/article';
import { EMPTY_FILTER, choose } from '../../../core/search/change-filter';
import { nameIn } from '../../i18n/name-in';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { Chip, type ChipKind } from '../../parts/chip';
import { Dots } from '../../parts/dots';
import { libraryHref } from '../../state/library-url';
import { TitlePassage, type TitleProps } from './article-text';
import { mainNames } from './names-by-type';
import { Why } from './why';

/** Words read in a minute; Arabic news is read a little slower than English prose. */
const WORDS_A_MINUTE = 180;
const MAIN_NAMES = 6;
const CHIPS = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const satisfies Record<string, ChipKind>;

/** The head of an article: where it comes from, its title, its main names. */
export function ArticleHeader({ onVisit, ...passages }: TitleProps & { readonly onVisit: (mention: number) => void }): ReactNode {
  const { t: common } = useTranslation();
  const { article } = passages;
  return (
    <header className="mb-8 border-b border-line pb-5">
      <Kicker article={article} />
      <div className="mt-3 -mb-2">
        {article.title.generated ? (
          <div className="mb-5">
            <h1 dir="rtl" lang="ar" className="headline text-2xl sm:text-[2.3rem]">
              {article.title.text}
            </h1>
            <p className="mt-1 text-xs text-faint">{common('generatedTitle')}</p>
          </div>
        ) : (
          <TitlePassage {...passages} />
        )}
      </div>
      <MainNames article={article} onVisit={onVisit} />
    </header>
  );
}

/** Whose page it is, when it was written and how long it takes, each with its certainty. */
function Kicker({ article }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation('article');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const { publisher, date, words } = article;
  const minutes = Math.round(words / WORDS_A_MINUTE);
  return (
    <div className="text-sm text-soft">
      <Dots>
      {publisher === null ? (
        <span>{common('unknownPublisher')}</span>
      ) : (
        <span className="inline-flex items-center gap-1">
          <Link href={libraryHref({ filter: choose(EMPTY_FILTER, 'publisher', publisher.id, 'include'), sort: 'date' })} className="link">
            <bdi>{publisher.name}</bdi>
          </Link>
          <Why label={t('why.publisher')} evidence={publisher.evidence} />
        </span>
      )}
      {date === null ? (
        <span>{common('unknownDate')}</span>
      ) : (
        <span className="inline-flex items-center gap-1">
          <time dateTime={date.from} suppressHydrationWarning>{formats.dayRange(date.from, date.to)}</time>
          <Why label={t('why.date')} evidence={date.evidence}>
            {common(`certainty.${date.certainty}`)}
          </Why>
        </span>
      )}
      <span>{common('minutes', { count: minutes })}</span>
      </Dots>
    </div>
  );
}

/** The names that the article speaks of most; each leads to its first place in the text. */
function MainNames({ article, onVisit }: { readonly article: Article; readonly onVisit: (mention: number) => void }): ReactNode {
  const language = useLanguage();
  const formats = useFormats();
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {mainNames(article, MAIN_NAMES).map(({ entity, count, first }) => (
        <li key={entity.id}>
          <button type="button" onClick={() => onVisit(first)} className="rounded-md hover:text-accent pointer-coarse:min-h-10">
            <Chip kind={CHIPS[entity.type]} count={formats.number(count)}>
              {nameIn(language, entity)}
            </Chip>
          </button>
        </li>
      ))}
    </ul>
  );
}
