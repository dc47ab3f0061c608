import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../parts/sheet';

const KEYS = [
  ['search', ['/']],
  ['passage', ['J', 'K']],
  ['hit', ['N', 'P']],
  ['mention', ['N', 'P', '⇧ N', '⇧ P']],
  ['word', ['W', '⇧ W']],
  ['sentence', ['S', '⇧ S']],
  ['extend', ['E', '⇧ E']],
  ['link', ['C']],
  ['article', ['[', ']']],
  ['filters', ['F']],
  ['help', ['?']],
  ['close', ['Esc']],
] as const;

/** All keys of the page. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('shell');
  return (
    <Dialog open onClose={onClose} title={t('keys.title')}>
      <dl className="divide-y divide-line">
        {KEYS.map(([name, keys]) => (
          <div key={name} className="flex items-center justify-between gap-4 py-2.5">
            <dt>{t(`keys.${name}`)}</dt>
            <dd dir="ltr" className="flex gap-1.5">
              {keys.map((key) => (
                <kbd key={key} className="min-w-8 rounded-md border border-line bg-sunk px-2 py-0.5 text-center font-ui text-sm">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-soft">{t('keys.note')}</p>
    </Dialog>
  );
}
