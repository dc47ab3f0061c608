import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quotation } from '../../core/model/annotation';
import type { Article } from '../../core/model/article';

/** How the text hands on somebody's words: the word that says so, what that word says of them, and whether they are his own. */
export function CueLine({ article, quotation: { cue, stance, kind } }: { readonly article: Article; readonly quotation: Quotation }): ReactNode {
  const { t } = useTranslation('sources');
  return (
    <span className="text-xs text-soft">
      {cue === null ? (
        t('cue.none')
      ) : (
        <Fragment>
          {t('cue.word')} <bdi lang="ar" className="font-medium text-ink">{t('cue.quoted', { word: article.text.slice(cue.start, cue.end) })}</bdi>
        </Fragment>
      )}
      {t('comma')}
      {[t(`stance.${stance}`), t(`form.${kind}`)].join(t('comma'))}
    </span>
  );
}
