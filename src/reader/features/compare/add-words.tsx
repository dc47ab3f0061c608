import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedForms } from '../../../core/compare/own-wording';
import { Button } from '../../parts/button';

const LONGEST = 200;

interface Props {
  readonly label: string;
  /** So many words there must be. */
  readonly least: number;
  /** False where something else is to be written first. */
  readonly ready: boolean;
  readonly onAdd: (words: readonly string[]) => void;
}

/** A field for words, a comma between two. What cannot be looked for in a text is told and not added. */
export function AddWords({ label, least, ready, onAdd }: Props): ReactNode {
  const { t } = useTranslation('compare');
  const id = useId();
  const [text, write] = useState('');
  const [isBad, setBad] = useState(false);
  const add = (): void => {
    const words = typedForms(text);
    const isGood = words !== null && words.length >= least && ready;
    setBad(!isGood);
    if (!isGood) return;
    onAdd(words);
    write('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor={id} className="mb-1 block text-sm">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input id={id} dir="auto" autoComplete="off" maxLength={LONGEST} value={text} aria-invalid={isBad} aria-describedby={isBad ? `${id}-bad` : undefined} onChange={({ currentTarget }) => write(currentTarget.value)} className="field min-w-0 flex-1 basis-48" />
        <Button type="submit" look="outline">
          {t('own.add')}
        </Button>
      </div>
      {isBad && (
        <p id={`${id}-bad`} role="alert" className="mt-1 text-sm text-danger">
          {t(ready ? 'own.badWords' : 'own.badMatter', { count: least })}
        </p>
      )}
    </form>
  );
}
