import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { speaksOf } from '../../../core/network/speaks-of';
import { strongest } from '../../../core/network/strongest';
import { failureCode } from '../../data/failure-code';
import { useRetry } from '../../data/use-retry';
import { type ReadArticles, useReadArticles } from '../../filters/use-read-articles';
import { useFormats } from '../../i18n/use-formats';
import { Failure, Loading } from '../../parts/states';
import type { NetworkState } from '../../state/network-url';
import type { ChangeState } from '../../state/use-address';
import { Nothing } from './nothing';
import { Web } from './web';
import { Witnesses } from './witnesses';

/** Who speaks of whom, in the articles read so far: quotations stand in the articles alone. In scope `passage` the passages found alone count. */
export function SpeechNetwork({ state, change }: { readonly state: NetworkState; readonly change: ChangeState<NetworkState> }): ReactNode {
  const { filter, types, most } = state;
  const read = useReadArticles(filter);
  const { articles, error, pending } = read;
  const retry = useRetry();
  const network = useMemo(() => speaksOf(articles.filter(({ hit }) => !hit.aside).map(({ article, hit }) => ({ article, ordinals: filter.scope === 'passage' ? hit.passages.map(({ ordinal }) => ordinal) : null }))), [articles, filter.scope]);
  const excerpt = useMemo(() => strongest(network, new Set(types), most), [most, network, types]);
  if (error !== null) return <Failure code={failureCode(error)} onRetry={retry} />;
  if (pending && articles.length === 0) return <Loading lines={8} />;
  return (
    <>
      <ReadLine read={read} />
      {excerpt.knots.length === 0 && !pending && <Nothing ties="speech" />}
      {excerpt.knots.length > 0 && (
        <Web
          excerpt={excerpt}
          state={state}
          change={change}
          busy={pending}
          placesOf={(tie, names) => {
            const witnesses = network.ties.find(({ from, to }) => from === tie.from && to === tie.to)?.witnesses ?? [];
            return <Witnesses key={`${tie.from} ${tie.to}`} tie={tie} witnesses={witnesses} names={names} state={state} />;
          }}
        />
      )}
    </>
  );
}

/** How much was read for the picture. */
function ReadLine({ read: { articles, count, lost, more } }: { readonly read: ReadArticles }): ReactNode {
  const { t } = useTranslation('network');
  const { number } = useFormats();
  return (
    <p className="mb-3 text-xs text-faint">
      {count !== null && (articles.length < count ? t('firstOf', { count, shown: number(articles.length), all: number(count) }) : t('allOf', { count }))}
      {lost > 0 && ` ${t('lostArticles', { count: lost })}`}
      {more !== null && (
        <button type="button" onClick={more} className="link ms-3 min-h-7 pointer-coarse:min-h-11">
          {t('readMore')}
        </button>
      )}
    </p>
  );
}
