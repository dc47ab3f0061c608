import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { articleKey } from '../../../../core/corpus/article-key';
import { EMPTY_FILTER } from '../../../../core/search/change-filter';
import { failureCode } from '../../../data/failure-code';
import { Empty, Failure, Loading } from '../../../parts/states';
import { useTitle } from '../../../parts/use-title';
import { libraryHref } from '../../../state/library-url';
import { renamedFrom } from './entry-state';
import { type Fate, fateQuery } from './fate';
import { GoneArticle } from './gone-article';
import { isolated } from './isolated';
import { searchableWords } from './searchable-words';

/** `/a/<key>` of an article that the collection does not have: on to its new name, or what is known of it. One that it should have is asked for again. */
export function MissingArticle({ name, onRetry }: { readonly name: string; readonly onRetry: () => void }): ReactNode {
  const { data: fate, error } = useQuery(fateQuery(name));
  if (error !== null) return <Failure code={failureCode(error)} onRetry={onRetry} />;
  return fate === undefined ? <Loading lines={10} /> : <Told name={name} fate={fate} onRetry={onRetry} />;
}

function Told({ name, fate, onRetry }: { readonly name: string; readonly fate: Fate; readonly onRetry: () => void }): ReactNode {
  switch (fate.kind) {
    case 'here':
      return <Failure code="not-found" onRetry={onRetry} />;
    case 'renamed':
      return <Onward from={fate.from} to={fate.to} />;
    case 'gone':
      return <GoneArticle gone={fate.article} />;
    case 'unknown':
      return <UnknownArticle name={name} />;
  }
}

/** Opens the article under its new name, at the same passage, in place of this entry of the history. */
function Onward({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  const [path, navigate] = useLocation();
  useEffect(() => {
    const behind = path.split('/').slice(3).join('/');
    navigate(`/a/${articleKey(to)}${behind === '' ? '' : `/${behind}`}${window.location.search}`, { replace: true, state: renamedFrom(from) });
  }, [from, navigate, path, to]);
  return <Loading lines={10} />;
}

function UnknownArticle({ name }: { readonly name: string }): ReactNode {
  const { t } = useTranslation('landing');
  const { t: common } = useTranslation();
  useTitle(t('unknown.title'));
  const words = searchableWords(name);
  return (
    <Empty level={1} title={t('unknown.title')}>
      <p>{t('unknown.body', { id: isolated(name) })}</p>
      <p className="mt-4 flex flex-wrap gap-2">
        {words !== '' && (
          <Link href={libraryHref({ filter: { ...EMPTY_FILTER, text: words }, sort: 'relevance' })} className="control link px-3">
            {t('unknown.search', { words })}
          </Link>
        )}
        <Link href="/" className="control link px-3">
          {common('toLibrary')}
        </Link>
      </p>
    </Empty>
  );
}
