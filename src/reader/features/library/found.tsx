import { type ReactNode, useDeferredValue } from 'react';
import type { CorpusHead } from '../../../core/search/corpus-source';
import { failureCode } from '../../data/failure-code';
import { useRetry } from '../../data/use-retry';
import { Failure, Loading } from '../../parts/states';
import type { LibraryState } from '../../state/library-url';
import { AnswerNotes } from './answer-notes';
import { NothingFound } from './nothing-found';
import { ResultList } from './result-list';
import type { Finding } from './use-results';
import type { Namer } from '../../filters/value-name';

/** Up to so many articles everything about all of them is small enough to be loaded without being looked at. */
const SMALL = 2000;

/** What was found, or why nothing is shown. Other results are drawn in pieces that let keys and clicks through; until then the last ones stay. */
export function Found({ finding, state, head, namer, onClear }: { readonly finding: Finding; readonly state: LibraryState; readonly head: CorpusHead | undefined; readonly namer: Namer; readonly onClear: () => void }): ReactNode {
  const { error } = finding;
  const results = useDeferredValue(finding.results);
  const pending = finding.pending || results !== finding.results;
  const retry = useRetry();
  if (error !== null) return <Failure code={failureCode(error)} onRetry={retry} />;
  if (results === null) return <Loading lines={8} />;
  const { answer } = results;
  return (
    <>
      {answer !== null && <AnswerNotes answer={answer} state={state} />}
      {results.articles === 0 && !pending && <NothingFound empty={head?.articles === 0} state={state} drops={answer?.drops ?? []} namer={namer} onClear={onClear} />}
      {results.articles > 0 && <ResultList results={results} pending={pending} whole={head !== undefined && head.articles <= SMALL} />}
    </>
  );
}
