import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Article } from '../../../core/model/article';
import type { EntityType } from '../../../core/model/entity';
import { nameIn } from '../../i18n/name-in';
import { entityQuery } from '../../data/queries';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { IconButton } from '../../parts/button';
import { lazyPart } from '../../parts/lazy-part';
import { entityHref } from '../../state/entity-path';
import { CorrectDisclosure } from './correct/correct-disclosure';
import { filterHref } from './filter-href';
import { type NameInArticle, nameInArticle } from './name-in-article';
import { NameCounts } from './name-counts';
import { useExplain } from './use-explain';

const LINES = { PER: 'mark mark-person', LOC: 'mark mark-place', ORG: 'mark mark-organisation' } as const satisfies Record<EntityType, string>;

const OriginalMark = lazyPart('corrections', () => import('./correct/original-mark'), (module) => module.OriginalMark);

interface Props {
  /** False where the name stands above the card already. */
  readonly titled: boolean;
  readonly article: Article;
  readonly mention: number;
  /** True until the focus, which must move into the card, is there. */
  readonly entering: boolean;
  readonly onEntered: () => void;
  /** Goes to another mention of the name. */
  readonly onVisit: (mention: number) => void;
  /** Called when something is done in the card that must not be lost with it. */
  readonly onKeep: (mention: number) => void;
  /** Called when the name was corrected. */
  readonly onCorrected: () => void;
}

/** What one asks about a name where one meets it. The collection's counts are loaded when the first card opens. */
export function NameCard({ article, mention, titled, entering, onEntered, onVisit, onKeep, onCorrected }: Props): ReactNode {
  const { t } = useTranslation('article');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!entering) return;
    card.current?.querySelector<HTMLElement>('a, button:enabled')?.focus();
    onEntered();
  }, [entering, onEntered]);
  const name = nameInArticle(article, mention);
  const { data } = useQuery({ ...entityQuery(name?.entity.id ?? ''), enabled: name !== null });
  if (name === null) return null;
  const { entity } = name;
  const heading = (nameIn(language, entity) ?? '');
  const other = language === 'ar' ? entity.latin : entity.ar;
  return (
    <div ref={card} className="text-sm">
      {titled && (
        <p className="headline text-xl">
          <bdi className={LINES[entity.type]}>{heading}</bdi>
        </p>
      )}
      {other !== null && other !== heading && (
        <p className="text-soft">
          <bdi>{other}</bdi>
        </p>
      )}
      <p className="mt-1 mb-3 text-soft">{[common(`type.${entity.type}`), description(name, language)].filter((part) => part !== null).join(' · ')}</p>
      <NameCounts key={entity.id} name={name} record={data === null ? null : data?.record} />
      {name.mention.metonym && <p className="mt-3 text-soft">{t('card.metonym')}</p>}
      <Because name={name} />
      {isCorrected(name) && (
        <Suspense fallback={null}>
          <OriginalMark article={article} mention={name.mention} onUndo={onCorrected} />
        </Suspense>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Link href={filterHref(entity)} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
          {t('card.filter')}
        </Link>
        <Link href={entityHref(entity.id)} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
          {t('card.page')}
        </Link>
      </div>
      <Steps name={name} onVisit={onVisit} />
      <CorrectDisclosure key={mention} article={article} name={name} onOpen={() => onKeep(mention)} onDone={onCorrected} />
    </div>
  );
}

function isCorrected({ mention }: NameInArticle): boolean {
  return mention.evidence[0]?.by === 'editor';
}

function description({ entity }: NameInArticle, language: string): string | null {
  return entity.description === null ? null : language === 'ar' ? entity.description.ar : entity.description.en;
}

function Because({ name }: { readonly name: NameInArticle }): ReactNode {
  const { t } = useTranslation('article');
  const explain = useExplain();
  const { evidence } = name.mention;
  const reasons = [...new Set((isCorrected(name) ? evidence.filter(({ by }) => by === 'editor') : evidence).map(explain))];
  if (reasons.length === 0) return null;
  return (
    <div className="mt-3 text-xs text-faint">
      <p className="font-medium">{t('card.why')}</p>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}

function Steps({ name, onVisit }: { readonly name: NameInArticle; readonly onVisit: Props['onVisit'] }): ReactNode {
  const { t } = useTranslation('article');
  const formats = useFormats();
  const { previous, next, ordinal, total } = name;
  if (previous === null && next === null) return null;
  return (
    <div className="mt-2 -ms-2 flex items-center gap-1 text-soft">
      <IconButton icon="up" label={t('card.previous')} disabled={previous === null} onClick={() => previous !== null && onVisit(previous)} className="disabled:text-line" />
      <span className="text-xs">{t('card.ordinal', { number: formats.number(ordinal), total: formats.number(total) })}</span>
      <IconButton icon="down" label={t('card.next')} disabled={next === null} onClick={() => next !== null && onVisit(next)} className="disabled:text-line" />
    </div>
  );
}
