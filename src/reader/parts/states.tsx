import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Icon, type IconName } from './icon';

/** Codes of failures that the common strings explain. */
type FailureCode = 'network' | 'offline' | 'not-found' | 'damaged' | 'version' | 'view';

/** Grey lines in the shape of what is coming; announced once, politely. */
export function Loading({ lines = 4 }: { readonly lines?: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <div role="status" className="measure py-6">
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} aria-hidden="true" className={line % 3 === 0 ? 'mt-8 h-6 w-3/5 rounded-md bg-sunk' : 'mt-4 h-4 w-full rounded-md bg-sunk'} />
      ))}
    </div>
  );
}

/** Nothing to show, said kindly, with a way on. `level` 1 where this is the whole page. */
export function Empty({ title, children, icon = 'search', level = 2 }: { readonly title: string; readonly children?: ReactNode; readonly icon?: IconName; readonly level?: 1 | 2 }): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <div className="flex max-w-lg flex-col items-start gap-3 py-12">
      <Icon name={icon} className="text-[1.75rem] text-faint" />
      <Heading className="headline text-xl">{title}</Heading>
      <div className="text-soft">{children}</div>
    </div>
  );
}

/** A failure with its cause in the reader's language, and a way to try again. `level` 1 where this is the whole page. */
export function Failure({ code, onRetry, children, level = 2 }: { readonly code: FailureCode; readonly onRetry?: () => void; readonly children?: ReactNode; readonly level?: 1 | 2 }): ReactNode {
  const { t } = useTranslation();
  const Heading = `h${level}` as const;
  return (
    <div role="alert" className="flex max-w-lg flex-col items-start gap-3 py-12">
      <Icon name={code === 'offline' ? 'offline' : 'warning'} className="text-[1.75rem] text-faint" />
      <Heading className="headline text-xl">{t('error.title')}</Heading>
      <p className="text-soft">{t(`error.${code}`)}</p>
      <div className="flex flex-wrap gap-2">
        {onRetry !== undefined && (
          <Button look="solid" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}

/** A calm remark between the parts of a page. */
export function Notice({ icon = 'info', children }: { readonly icon?: IconName; readonly children: ReactNode }): ReactNode {
  return (
    <div className="flex gap-3 rounded-xl bg-sunk px-4 py-3 text-sm text-soft forced-colors:border">
      <Icon name={icon} className="mt-1" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
