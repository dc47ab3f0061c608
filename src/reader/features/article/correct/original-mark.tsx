import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { movesOf } from '../../../../core/corrections/moves';
import { spellingKey } from '../../../../core/corrections/spelling-key';
import type { Mention } from '../../../../core/model/annotation';
import type { Article } from '../../../../core/model/article';
import { compiledArticleQuery } from '../../../data/compiled-queries';
import { correctionStore, useCorrections } from '../../../data/use-corrections';
import { nameIn } from '../../../i18n/name-in';
import { useLanguage } from '../../../i18n/use-language';
import { useExplain } from '../use-explain';

/** What a corrected mark was before, with the reasons it was made for, and the way back when this reader corrected it. */
export function OriginalMark({ article, mention, onUndo }: { readonly article: Article; readonly mention: Mention; readonly onUndo: () => void }): ReactNode {
  const { t } = useTranslation('corrections');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const explain = useExplain();
  const { corrections } = useCorrections();
  const { data: compiled } = useQuery(compiledArticleQuery(article.id));
  const before = compiled?.mentions.find(({ start, end }) => start === mention.start && end === mention.end);
  const entity = compiled?.entities.find(({ id }) => id === before?.entity);
  if (before === undefined || entity === undefined) return null;
  const moves = movesOf(corrections);
  const typing = moves.typing(mention.entity);
  const by = [...moves.follow(before.entity, spellingKey(article.text.slice(before.start, before.end)), article.id).by, ...(typing === undefined ? [] : [typing])];
  const undo = (): void => {
    const last = by.at(-1);
    if (last === undefined) return;
    correctionStore.change(corrections.filter((correction) => correction !== last), { kind: 'undone', correction: last });
    onUndo();
  };
  return (
    <details className="mt-2 text-xs text-faint">
      <summary className="inline-flex min-h-7 items-center rounded-md hover:text-ink pointer-coarse:min-h-11">{t('original.title')}</summary>
      <p className="text-soft">
        <bdi>{nameIn(language, entity)}</bdi>
        {` · ${common(`type.${before.type}`)}`}
      </p>
      {[...new Set(before.evidence.map(explain))].map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {by.length > 0 && (
        <button type="button" className="link min-h-8 pointer-coarse:min-h-11" onClick={undo}>
          {t('original.undo')}
        </button>
      )}
    </details>
  );
}
