import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceKind } from '../../../../core/attribution/sources';
import { useFormats } from '../../../i18n/use-formats';
import { Icon } from '../../../parts/icon';
import { Strip } from './strip';

interface Props {
  readonly kind: SourceKind | 'alone';
  /** All passages, and those that are of this kind, as blocks. */
  readonly blocks: readonly number[];
  readonly filled: readonly number[];
  readonly children: ReactNode;
}

/** One kind of source: how many passages, where in the article, and, when opened, who. A kind that the article does not have stands there closed, with nought. */
export function SourceRow({ kind, blocks, filled, children }: Props): ReactNode {
  const { t } = useTranslation('sources');
  const formats = useFormats();
  const head = (
    <>
      <span className="flex items-baseline justify-between gap-3">
        <span className="inline-flex min-w-0 items-baseline gap-1.5">
          {filled.length > 0 && <Icon name="chevronDown" className="self-center text-[0.8rem] text-faint transition-transform group-open:rotate-180" />}
          <span className={filled.length === 0 ? 'text-faint' : undefined}>{t(`row.${kind}`)}</span>
        </span>
        <span className="text-xs text-soft">{formats.number(filled.length)}</span>
      </span>
      <Strip kind={kind} blocks={blocks} filled={filled} />
    </>
  );
  if (filled.length === 0) return <div className="py-1">{head}</div>;
  return (
    <details className="group">
      <summary className="rounded-md py-1 pointer-coarse:min-h-11">{head}</summary>
      <div className="pt-1 pb-3">{children}</div>
    </details>
  );
}
