import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { droppedWords, isOwnMatter, isOwnWord, takeBack, type WordingAct } from '../../../core/compare/own-wording';
import type { WordingSet } from '../../../core/compare/wording-set';
import { ownWordingStore, useOwnWording } from '../../data/own-wording';
import { Button } from '../../parts/button';
import { AddWords } from './add-words';

interface Props {
  readonly set: WordingSet;
  /** Told what was done. */
  readonly onSaid: (words: string) => void;
}

/** The words of one matter, each to be taken out or brought back, and a field for another. */
export function SetWords({ set, onSaid }: Props): ReactNode {
  const { t } = useTranslation('compare');
  const { acts } = useOwnWording();
  const change = (next: readonly WordingAct[], said: string): void => {
    ownWordingStore.change(next);
    onSaid(said);
  };
  const remove = (word: string): void => change(isOwnWord(acts, set.id, word) ? takeBack(acts, set.id, word) : [...acts, { kind: 'drop', set: set.id, word }], t('own.said.removed', { word }));
  const bring = (word: string): void => change(takeBack(acts, set.id, word), t('own.said.brought', { word }));
  return (
    <div className="mt-3">
      <ul className="mb-3 divide-y divide-line">
        {[...new Set(set.words.map(({ word }) => word))].map((word) => (
          <Word key={word} word={word} note={isOwnWord(acts, set.id, word) ? t('own.yours') : null} action={t('own.remove')} onAct={() => remove(word)} />
        ))}
        {droppedWords(acts, set.id).map((word) => (
          <Word key={`dropped ${word}`} word={word} note={t('own.dropped')} action={t('own.bring')} onAct={() => bring(word)} />
        ))}
      </ul>
      <AddWords
        label={t('own.addWord')}
        least={1}
        ready
        onAdd={(forms) => {
          const [word = ''] = forms;
          change([...acts, { kind: 'add', set: set.id, word, forms }], t('own.said.added', { word }));
        }}
      />
      {isOwnMatter(acts, set.id) && (
        <Button className="-ms-3 mt-1 text-danger" onClick={() => change(takeBack(acts, set.id, null), t('own.said.matterRemoved'))}>
          {t('own.removeMatter')}
        </Button>
      )}
    </div>
  );
}

function Word({ word, note, action, onAct }: { readonly word: string; readonly note: string | null; readonly action: string; readonly onAct: () => void }): ReactNode {
  return (
    <li className="flex flex-wrap items-center gap-x-3">
      <bdi dir="auto" className="naskh text-lg">
        {word}
      </bdi>
      {note !== null && <span className="text-xs text-soft">{note}</span>}
      <Button look="quiet" className="ms-auto" aria-label={`${action}: ${word}`} onClick={onAct}>
        {action}
      </Button>
    </li>
  );
}
