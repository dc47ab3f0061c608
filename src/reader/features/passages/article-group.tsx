import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { DateLine } from '../../parts/date-line';
import { articleHref } from '../../state/article-url';
import { nameIn } from '../../i18n/name-in';
import { useLanguage } from '../../i18n/use-language';
import { PassageItem } from './passage-item';
import type { Group } from './shown-passages';
import { useSeen } from './use-seen';
import { useStandings } from './use-standings';

interface Props {
  readonly group: Group;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  readonly onCopy: (text: string, success: string) => void;
}

/** The saved passages of one article below its title. Where they stand is looked up when they come into view. */
export function ArticleGroup({ group, chosen, onChoose, onCopy }: Props): ReactNode {
  const { article, passages } = group;
  const { t: common } = useTranslation();
  const language = useLanguage();
  const section = useRef<HTMLElement>(null);
  const standings = useStandings(group, useSeen(section));
  const [latest] = [...passages].sort((a, b) => (a.created < b.created ? 1 : -1));
  if (latest === undefined) return null;
  const { title, publisher, date } = latest.cited;
  const isGone = standings.of(latest.id).kind === 'gone';
  const heading = `article-${latest.id}`;
  return (
    <section ref={section} aria-labelledby={heading} className="mt-10">
      <h2 id={heading} className="headline text-lg">
        {isGone ? (
          <bdi>{title}</bdi>
        ) : (
          <Link href={articleHref(article)} className="link">
            <bdi>{title}</bdi>
          </Link>
        )}
      </h2>
      <p className="mb-3 text-xs text-soft">
        <bdi>{publisher === null ? common('unknownPublisher') : nameIn(language, { ar: publisher.name, latin: publisher.latin })}</bdi>
        <span className="dotted">
          <DateLine date={date} />
        </span>
      </p>
      <ul className="flex flex-col gap-4">
        {passages.map((saved) => (
          <PassageItem key={saved.id} saved={saved} standing={standings.of(saved.id)} isChosen={chosen.has(saved.id)} onChoose={onChoose} onCopy={onCopy} onRetry={standings.retry} />
        ))}
      </ul>
    </section>
  );
}
