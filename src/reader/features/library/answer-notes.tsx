import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SearchAnswer } from '../../../core/search/corpus-source';
import type { Filter } from '../../../core/search/filter';
import { Notice } from '../../parts/states';
import { libraryHref, type LibraryState } from '../../state/library-url';
import { withFilter, withText } from '../../state/with-filter';
import { AlsoSearched } from './also-searched';

/** What there is to say of an answer: what else was searched, what may have been meant, and where it is less than what was asked. */
export function AnswerNotes({ answer, state }: { readonly answer: SearchAnswer; readonly state: LibraryState }): ReactNode {
  const { t } = useTranslation('library');
  const said = [answer.relaxed && t('relaxed'), answer.aside && t('onlyAside'), answer.loosePhrases && t('loosePhrases')].filter((sentence) => sentence !== false);
  return (
    <>
      {answer.suggestion !== null && <Suggestion text={answer.suggestion} state={state} />}
      <AlsoSearched also={answer.also} state={state} />
      {said.length > 0 && (
        <div className="mb-4">
          <Notice>
            {said.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        </div>
      )}
    </>
  );
}

function Suggestion({ text, state }: { readonly text: string; readonly state: LibraryState }): ReactNode {
  const { t } = useTranslation('library');
  const filter: Filter = withText(state.filter, text);
  return (
    <p className="mb-4 text-sm text-soft">
      {t('didYouMean')}{' '}
      <Link href={libraryHref(withFilter(state, filter))} className="link inline-flex min-h-6 items-center text-base pointer-coarse:min-h-11">
        <bdi>{text}</bdi>
      </Link>
    </p>
  );
}
