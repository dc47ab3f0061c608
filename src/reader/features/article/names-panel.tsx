import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';
import type { EntityType } from '../../../core/model/entity';
import { nameIn } from '../../i18n/name-in';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { Icon } from '../../parts/icon';
import { type NamesOfType, namesByType } from './names-by-type';
import { Panel } from '../../parts/panel';

const LINES = { PER: 'mark mark-person', LOC: 'mark mark-place', ORG: 'mark mark-organisation' } as const satisfies Record<EntityType, string>;

interface Props {
  readonly article: Article;
  readonly hidden: readonly EntityType[];
  readonly onHide: (type: EntityType) => void;
  readonly onVisit: (mention: number) => void;
}

/** The names of the article by type, each leading to its first place; a type can be switched off in the text. */
export function NamesPanel({ article, hidden, onHide, onVisit }: Props): ReactNode {
  const { t } = useTranslation('article');
  const types = namesByType(article).filter(({ names }) => names.length > 0);
  return (
    <Panel title={t('names')}>
      {types.length === 0 && <p className="text-soft">{t('noNames')}</p>}
      {types.map((one) => (
        <div key={one.type} className="flex items-start gap-2">
          <TypeNames {...one} onVisit={onVisit} />
          <input
            type="checkbox"
            checked={!hidden.includes(one.type)}
            onChange={() => onHide(one.type)}
            aria-label={t(`underline.${one.type}`)}
            title={t(`underline.${one.type}`)}
            className="mt-2 size-4 shrink-0 cursor-pointer accent-accent pointer-coarse:size-6"
          />
        </div>
      ))}
    </Panel>
  );
}

function TypeNames({ type, names, mentions, onVisit }: NamesOfType & Pick<Props, 'onVisit'>): ReactNode {
  const { t } = useTranslation('article');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  return (
    <details className="group min-w-0 flex-1">
      <summary className="flex min-h-8 flex-wrap items-baseline justify-between gap-x-3 rounded-md pointer-coarse:min-h-11">
        <span className="inline-flex items-baseline gap-1.5">
          <Icon name="chevronDown" className="self-center text-[0.8rem] text-faint transition-transform group-open:rotate-180" />
          <span className={LINES[type]}>{common(`types.${type}`)}</span>
        </span>
        <span aria-hidden="true" className="text-xs whitespace-nowrap text-soft">
          {t('namesShort', { names: formats.number(names.length), mentions: formats.number(mentions) })}
        </span>
        <span className="sr-only">{t('namesOf', { names: formats.number(names.length), mentions: t('mentions', { count: mentions }) })}</span>
      </summary>
      <ul aria-label={t(`listOf.${type}`)} className="mb-3 ps-5">
        {names.map(({ entity, count, first }) => (
          <li key={entity.id}>
            <button type="button" onClick={() => onVisit(first)} className="flex w-full items-baseline justify-between gap-3 rounded-md py-0.5 text-start hover:text-accent pointer-coarse:min-h-11">
              <bdi>{nameIn(language, entity)}</bdi>
              <span className="text-xs text-faint">{formats.number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
