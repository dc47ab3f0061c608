import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMatter, isOwnMatter } from '../../../core/compare/own-wording';
import type { WordingSet } from '../../../core/compare/wording-set';
import { ownWordingStore, useOwnWording } from '../../data/own-wording';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Live } from '../../parts/live';
import { useKeptFocus } from '../../parts/use-kept-focus';
import { AddWords } from './add-words';
import { OwnWordingFile } from './own-wording-file';
import { SetWords } from './set-words';

/** So long may the name of a matter be, in UTF-16 units. */
const LONGEST_MATTER = 80;

/** The table of wordings, to be changed on this device. It applies at once. */
export function WordingEditor({ sets }: { readonly sets: readonly WordingSet[] }): ReactNode {
  const { t } = useTranslation('compare');
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className="group mt-4 border-t border-line pt-2 print:hidden">
      <summary className="control gap-1.5 px-0 text-soft hover:text-ink">
        <Icon name="chevronDown" className="transition-transform group-open:rotate-180" />
        {t('own.title')}
      </summary>
      {open && <Editor sets={sets} />}
    </details>
  );
}

function Editor({ sets }: { readonly sets: readonly WordingSet[] }): ReactNode {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const id = useId();
  const { acts, before, kept } = useOwnWording();
  const [chosen, choose] = useState<string | null>(null);
  const [said, say] = useState('');
  const box = useKeptFocus<HTMLDivElement>('li', 'select');
  const set = sets.find((one) => one.id === chosen) ?? sets[0];
  return (
    <div ref={box} className="max-w-[46rem] pb-4">
      <p className="text-sm text-soft">{t('own.about')}</p>
      {!kept && <p className="mt-2 text-sm text-danger">{t('own.unkept')}</p>}
      <label htmlFor={id} className="eyebrow mt-4 mb-1 block">
        {t('own.matter')}
      </label>
      <select id={id} value={set?.id} onChange={({ currentTarget }) => choose(currentTarget.value)} className="field max-w-full min-w-0">
        {sets.map((one) => (
          <option key={one.id} value={one.id}>
            {one.concept[language]}
            {isOwnMatter(acts, one.id) && ` (${t('own.yours')})`}
          </option>
        ))}
      </select>
      {set !== undefined && <SetWords key={set.id} set={set} onSaid={say} />}
      <AddMatter
        onAdded={(added) => {
          choose(added);
          say(t('own.said.matter'));
        }}
      />
      {before !== null && (
        <Button
          className="-ms-3 mt-3 text-accent"
          onClick={() => {
            ownWordingStore.back();
            say(t('own.said.back'));
          }}
        >
          {t('own.back')}
        </Button>
      )}
      <OwnWordingFile acts={acts} />
      <Live>{said}</Live>
    </div>
  );
}

/** A matter of one's own and the words between which one chooses for it. */
function AddMatter({ onAdded }: { readonly onAdded: (set: string) => void }): ReactNode {
  const { t } = useTranslation('compare');
  const id = useId();
  const [matter, write] = useState('');
  const add = (words: readonly string[]): void => {
    const added = addMatter(matter, words);
    ownWordingStore.change([...ownWordingStore.read().acts, ...added]);
    write('');
    onAdded(added[0]?.set ?? '');
  };
  return (
    <details className="mt-4">
      <summary className="control px-0 text-accent">{t('own.newMatter')}</summary>
      <label htmlFor={id} className="mb-1 block text-sm">
        {t('own.matterName')}
      </label>
      <input id={id} dir="auto" autoComplete="off" maxLength={LONGEST_MATTER} value={matter} onChange={({ currentTarget }) => write(currentTarget.value)} className="field mb-3" />
      <AddWords label={t('own.matterWords')} least={2} ready={matter.trim() !== ''} onAdd={add} />
    </details>
  );
}
