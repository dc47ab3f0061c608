import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeedFailure } from '../../../core/model/corpus';
import { useFormats } from '../../i18n/use-formats';
import { Icon } from '../../parts/icon';

const KNOWN = ['empty', 'binary', 'lone-surrogate', 'too-large', 'undecodable', 'mojibake', 'unreadable', 'bad-name', 'bad-sidecar', 'duplicate-id'] as const;

/** Files that gave no article, each with its cause; folded away, since the rest is whole. */
export function FailuresNotice({ failures }: { readonly failures: readonly SeedFailure[] }): ReactNode {
  const { t } = useTranslation('library');
  return (
    <details className="group mb-8 rounded-xl bg-sunk text-sm text-soft forced-colors:border">
      <summary className="flex min-h-11 items-center gap-3 rounded-xl px-4 py-2">
        <Icon name="warning" />
        {t('failures.title', { count: failures.length })}
        <Icon name="chevronDown" className="ms-auto text-faint transition-transform group-open:rotate-180" />
      </summary>
      <ul className="border-t border-line px-4 py-3">
        {failures.map((failure) => (
          <Row key={failure.file} failure={failure} />
        ))}
      </ul>
    </details>
  );
}

function Row({ failure: { file, code, line } }: { readonly failure: SeedFailure }): ReactNode {
  const { t } = useTranslation('library');
  const { number } = useFormats();
  const known = KNOWN.find((name) => name === code);
  return (
    <li className="flex flex-wrap gap-x-2.5 py-1">
      <bdi dir="ltr" className="break-all text-ink">
        {file}
      </bdi>
      {line !== null && <span>{t('failures.line', { line: number(line) })}</span>}
      <span>{known === undefined ? t('failures.unknown', { code }) : t(`failures.${known}`)}</span>
    </li>
  );
}
