import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePassages } from '../../data/passages';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../parts/button';
import { Live } from '../../parts/live';
import { Empty } from '../../parts/states';
import { useTitle } from '../../parts/use-title';
import { useAddress } from '../../state/use-address';
import { formatPassages, parsePassages } from '../../state/passages-url';
import { ArticleGroup } from './article-group';
import { Carry } from './carry';
import { ChosenBar } from './chosen-bar';
import { DamagedPassages } from './damaged-passages';
import { FilterBar } from './filter-bar';
import { LastDeed } from './last-deed';
import { byArticle, shownPassages } from './shown-passages';
import { useCopying } from './use-copying';

/** Passages shown at a time. */
const STEP = 60;

/** `/passages`: everything that the reader saved, by article, and the files that carry it elsewhere. */
export function PassagesView(): ReactNode {
  const { t } = useTranslation('passages');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const { passages, damaged, unkept, last } = usePassages();
  const [state, change] = useAddress(parsePassages, formatPassages);
  const [most, setMost] = useState(STEP);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const { said, copy } = useCopying();
  useTitle(t('title'));
  const shown = shownPassages(passages, state);
  const latest = [...shown].reverse().slice(0, most);
  const picked = shown.filter(({ id }) => chosen.has(id));
  const toggle = (id: string): void => choose((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));
  return (
    <div className="page max-w-[50rem] py-8 lg:py-12">
      <h1 className="headline text-2xl">{t('title')}</h1>
      <p className="mt-2 text-soft">{t('intro')}</p>
      <Carry passages={passages} />
      {damaged.length > 0 && <DamagedPassages damaged={damaged} />}
      <LastDeed last={last} />
      {unkept.size > 0 && (
        <p role="alert" className="mt-4 text-sm text-danger">
          {t('unkept.many')}
        </p>
      )}
      {passages.length === 0 ? (
        <Empty title={t('none.title')} icon="bookmark">
          <p>{t('none.body')}</p>
          <p className="mt-2">{t('none.import')}</p>
        </Empty>
      ) : (
        <>
          <FilterBar state={state} onChange={change} />
          <div className="mt-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <p role="status" className="eyebrow">
              {shown.length === passages.length ? t('count', { count: passages.length }) : t('shown', { shown: t('count', { count: shown.length }), all: formats.number(passages.length) })}
            </p>
            {shown.length > 0 && (
              <Button look="quiet" className="-me-3" onClick={() => choose(picked.length === shown.length ? new Set() : new Set(shown.map(({ id }) => id)))}>
                {picked.length === shown.length ? t('chosen.none') : t('chosen.all')}
              </Button>
            )}
          </div>
          {shown.length === 0 && (
            <Empty title={t('noneShown.title')}>
              <p>{t('noneShown.body')}</p>
              <Button look="outline" className="mt-3" onClick={() => change({ colour: null, text: '' })}>
                {t('noneShown.all')}
              </Button>
            </Empty>
          )}
          {byArticle(latest).map((group) => (
            <ArticleGroup key={group.article} group={group} chosen={chosen} onChoose={toggle} onCopy={copy} />
          ))}
          {shown.length > most && (
            <Button look="outline" className="mt-6" onClick={() => setMost(most + STEP)}>
              {common('more')}
            </Button>
          )}
        </>
      )}
      <Live>{said}</Live>
      <ChosenBar chosen={picked} said={said} onCopy={copy} onClear={() => choose(new Set())} />
    </div>
  );
}
