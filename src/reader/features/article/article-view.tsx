import './article.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { failureCode } from '../../data/failure-code';
import { articleQuery } from '../../data/queries';
import { useRetry } from '../../data/use-retry';
import { lazyPart } from '../../parts/lazy-part';
import { Failure, Loading } from '../../parts/states';
import { useTitle } from '../../parts/use-title';
import { useArticleState } from '../../state/use-article-state';
import { ArticlePage } from './article-page';
import { loadLanding, MissingArticle } from './landing/load-landing';

const RawView = lazyPart('reasons', () => import('./raw-view'), (module) => module.RawView);

/** `/a/<id>`: one article, as text or as the file it came from. */
export function ArticleView(): ReactNode {
  const { id = '', paragraph = null } = useParams();
  const { t } = useTranslation();
  const [state] = useArticleState();
  const { data: article, error } = useQuery(articleQuery(id));
  const retry = useRetry();
  const asks = state.passage !== null || paragraph !== null;
  useEffect(() => {
    // On its way while the article loads; what did not arrive is asked for again when it is needed.
    if (asks) loadLanding().catch(() => undefined);
  }, [asks]);
  useTitle(article?.title.text ?? null);
  if (article === undefined) {
    const code = error === null ? null : failureCode(error);
    if (code === null) return <Waiting />;
    return (
      <div className="page py-8">
        {code === 'not-found' ? (
          <Suspense fallback={<Loading lines={10} />}>
            <MissingArticle name={id} onRetry={retry} />
          </Suspense>
        ) : (
          <Failure code={code} onRetry={retry}>
            <Link href="/" className="control link px-3">
              {t('toLibrary')}
            </Link>
          </Failure>
        )}
      </div>
    );
  }
  if (state.view === 'text') return <ArticlePage key={article.id} article={article} />;
  return (
    <Suspense fallback={<Waiting />}>
      <RawView article={article} />
    </Suspense>
  );
}

function Waiting(): ReactNode {
  return (
    <div className="page py-8">
      <Loading lines={10} />
    </div>
  );
}
