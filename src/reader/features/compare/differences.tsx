import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference, Said } from '../../../core/compare/difference';
import type { WordingSet } from '../../../core/compare/wording-set';
import type { Article } from '../../../core/model/article';
import { useLanguage } from '../../i18n/use-language';
import { useVoiceName } from '../../voices/use-voice-name';

interface Props {
  readonly a: Article;
  readonly b: Article;
  readonly differences: readonly Difference[];
  readonly sets: readonly WordingSet[];
}

/** In what two tellings differ, each with the words of both sides. */
export function Differences({ a, b, differences, sets }: Props): ReactNode {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  if (differences.length === 0) return null;
  return (
    <ul aria-label={t('differencesLabel')} className="mt-4 space-y-2 rounded-xl bg-sunk px-4 py-3 text-sm forced-colors:border">
      {differences.map((difference) => (
        <li key={`${difference.aspect} ${difference.of ?? ''}`} className="grid gap-x-10 gap-y-0.5 md:grid-cols-2">
          <p className="text-xs text-soft md:col-span-2">
            {t(`differsIn.${difference.aspect === 'exactness' && difference.of !== null ? 'rounding' : difference.aspect}`)}
            {difference.aspect === 'wording' && `: ${sets.find(({ id }) => id === difference.of)?.concept[language] ?? ''}`}
          </p>
          <Side side="a" article={a} said={difference.a} />
          <Side side="b" article={b} said={difference.b} />
        </li>
      ))}
    </ul>
  );
}

function Side({ side, article, said }: { readonly side: 'a' | 'b'; readonly article: Article; readonly said: readonly Said[] }): ReactNode {
  const { t } = useTranslation('compare');
  const nameOf = useVoiceName(article);
  const words = [...new Set(said.map(({ span, entity }) => (span === null ? nameOf({ entity, words: null }) : article.text.slice(span.start, span.end))))].filter((word) => word !== null);
  return (
    <p>
      <span className="text-xs text-faint">{t(`side.${side}`)}: </span>
      {words.map((word, index) => (
        <span key={word}>
          {index > 0 && <span className="text-faint"> · </span>}
          <bdi className="naskh font-semibold">{word}</bdi>
        </span>
      ))}
    </p>
  );
}
