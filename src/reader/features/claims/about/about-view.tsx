import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../core/search/filter';
import { failureCode } from '../../../data/failure-code';
import { useRetry } from '../../../data/use-retry';
import { Failure, Loading } from '../../../parts/states';
import { useTitle } from '../../../parts/use-title';
import type { About } from '../../../state/about';
import { AboutBoard } from './about-board';
import { aboutQuery } from './about-query';
import { NoPassage } from './no-passage';

/** `/claims?about=…`: who else in the whole collection tells what a passage tells. */
export function AboutView({ about, filter }: { readonly about: About; readonly filter: Filter }): ReactNode {
  const { t } = useTranslation('claims');
  const { data, error } = useQuery(aboutQuery(about));
  const retry = useRetry();
  useTitle(t('about.title'));
  return (
    <div className="page py-8 lg:py-10">
      {data === undefined ? error === null ? <Loading lines={7} /> : <Failure level={1} code={failureCode(error)} onRetry={retry} /> : data.kind === 'here' ? <AboutBoard about={data} filter={filter} /> : <NoPassage answer={data} about={about} />}
    </div>
  );
}
