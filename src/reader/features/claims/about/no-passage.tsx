import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../../../parts/states';
import type { About } from '../../../state/about';
import { aboutHref } from '../../../state/about-href';
import { articleHref } from '../../../state/article-url';
import type { AboutAnswer, AboutPassage } from './about-query';

/** In place of a board about a passage that is not there, or no longer says what it said. */
export function NoPassage({ answer, about }: { readonly answer: Exclude<AboutAnswer, AboutPassage>; readonly about: About }): ReactNode {
  const { t } = useTranslation('claims');
  if (answer.kind === 'no-article') {
    return (
      <Empty level={1} icon="file" title={t('about.noArticle.title')}>
        <p>
          {t('about.noArticle.body')} <bdi dir="auto" className="wrap-anywhere">{about.article}</bdi>
        </p>
        <p className="mt-4 flex flex-wrap gap-2">
          {about.article !== '' && <Way href={`/a/${encodeURIComponent(about.article)}`}>{t('about.noArticle.more')}</Way>}
          <Way href="/claims">{t('about.whole')}</Way>
        </p>
      </Empty>
    );
  }
  const { article } = answer;
  return (
    <Empty level={1} icon="file" title={t(answer.kind === 'changed' ? 'about.changed.title' : 'about.noPassage.title')}>
      <p>
        {t(answer.kind === 'changed' ? 'about.changed.body' : 'about.noPassage.body')}{' '}
        <bdi dir="rtl" lang="ar" className="naskh">
          {t('quoted', { words: article.title.text })}
        </bdi>
      </p>
      <p className="mt-4 flex flex-wrap gap-2">
        <Way href={articleHref(article.id)}>{t('about.article')}</Way>
        {answer.kind === 'changed' && <Way href={aboutHref(article, answer.block)}>{t('about.changed.now')}</Way>}
      </p>
    </Empty>
  );
}

function Way({ href, children }: { readonly href: string; readonly children: string }): ReactNode {
  return (
    <Link href={href} className="control link px-3">
      {children}
    </Link>
  );
}
