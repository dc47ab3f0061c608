import { transferHandlers } from 'comlink';
import { CORPUS_ERRORS, CorpusError } from '../../core/search/corpus-error';

/** Makes a CorpusError again of one that a worker threw: on the way it keeps its name and its words alone. */
export function keepCorpusErrors(): void {
  const thrown = transferHandlers.get('throw');
  if (thrown === undefined) return;
  transferHandlers.set('throw', {
    ...thrown,
    deserialize: (value) => {
      try {
        return thrown.deserialize(value);
      } catch (error) {
        throw error instanceof Error && error.name === 'CorpusError' ? corpusError(error) : error;
      }
    },
  });
}

function corpusError(error: Error): Error {
  const cut = error.message.lastIndexOf(': ');
  const code = CORPUS_ERRORS.find((one) => one === error.message.slice(cut + 2));
  return code === undefined ? error : new CorpusError(code, error.message.slice(0, cut));
}
