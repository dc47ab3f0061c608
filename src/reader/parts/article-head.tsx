import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { DateLine } from './date-line';
import { Dots } from './dots';

/** An article among others: its title, which leads to it, publisher and date. Null where a thing is unknown. */
export function ArticleHead({ href, title, publisher, date }: { readonly href: string; readonly title: string; readonly publisher: string | null; readonly date: ComponentProps<typeof DateLine>['date'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <h3 dir="rtl" lang="ar" className="headline text-lg">
        <Link href={href} className="rounded-md hover:text-accent">
          {title}
        </Link>
      </h3>
      <div className="text-sm text-soft">
        <Dots>
          <bdi>{publisher ?? t('unknownPublisher')}</bdi>
          <DateLine date={date} />
        </Dots>
      </div>
    </>
  );
}
