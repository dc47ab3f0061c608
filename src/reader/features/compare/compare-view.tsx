import './compare.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { failureCode } from '../../data/failure-code';
import { useRetry } from '../../data/use-retry';
import { Empty, Failure, Loading } from '../../parts/states';
import { useTitle } from '../../parts/use-title';
import { compareHref } from '../../state/compare-url';
import { useCompareState } from '../../state/use-compare-state';
import { Choose } from './choose';
import { ComparePage } from './compare-page';
import { useLoaded } from './use-loaded';
import { wordingQuery } from '../../data/wording-query';

/** `/compare?a=…&b=…`: two articles side by side, or the choice of those that are still to be named. */
export function CompareView(): ReactNode {
  const [{ a, b }] = useCompareState();
  return <div className="page py-8 lg:py-10">{a === null || b === null ? <Choose a={a} b={b} /> : <Two key={`${a} ${b}`} a={a} b={b} />}</div>;
}

function Two({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const { t } = useTranslation('compare');
  const [first, second] = [useLoaded(a), useLoaded(b)];
  const wordings = useQuery(wordingQuery);
  const retry = useRetry();
  const failed = [first, second].find((one) => one.state === 'failed');
  const error = (failed?.state === 'failed' ? failed.error : null) ?? wordings.error;
  useTitle(t('title'));
  if (first.state === 'missing') return <Unknown name={a} href={compareHref(null, b)} />;
  if (second.state === 'missing') return <Unknown name={b} href={compareHref(a, null)} />;
  if (error !== null) return <Failure level={1} code={failureCode(error)} onRetry={retry} />;
  if (first.state !== 'ready' || second.state !== 'ready' || wordings.data === undefined) return <Loading lines={9} />;
  if (first.loaded.card.id === second.loaded.card.id) return <Same href={compareHref(a, null)} />;
  return <ComparePage a={first.loaded} b={second.loaded} wordings={wordings.data} />;
}

/** An address that names an article which the collection does not have. */
function Unknown({ name, href }: { readonly name: string; readonly href: string }): ReactNode {
  const { t } = useTranslation('compare');
  return (
    <Empty level={1} title={t('unknown.title')}>
      <p>
        {t('unknown.body')} <bdi dir="auto" className="wrap-anywhere">{name}</bdi>
      </p>
      <ChooseLink href={href} />
    </Empty>
  );
}

function Same({ href }: { readonly href: string }): ReactNode {
  const { t } = useTranslation('compare');
  return (
    <Empty level={1} title={t('same.title')}>
      <p>{t('same.body')}</p>
      <ChooseLink href={href} />
    </Empty>
  );
}

function ChooseLink({ href }: { readonly href: string }): ReactNode {
  const { t } = useTranslation('compare');
  return (
    <Link href={href} className="control link mt-2 px-0">
      {t('chooseAnother')}
    </Link>
  );
}
