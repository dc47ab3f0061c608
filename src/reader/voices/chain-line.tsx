import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type ChainLink, chainOf } from '../../core/attribution/chain';
import type { Quotation } from '../../core/model/annotation';
import type { Article } from '../../core/model/article';
import { classes } from '../parts/classes';
import { entityHref } from '../state/entity-path';
import { useVoiceName } from './use-voice-name';

const SIGNS = { publisher: 'rounded-[0.2rem] bg-soft', outlet: 'rounded-full border-2 border-soft', speaker: 'rounded-full bg-accent' } as const satisfies Record<ChainLink['role'], string>;

/** The way of somebody's words as a line from the page down to whoever said them. Who is not named stands there as unknown. */
export function ChainLine({ article, quotation }: { readonly article: Article; readonly quotation: Quotation }): ReactNode {
  const { t } = useTranslation('sources');
  const links = chainOf(article, quotation);
  return (
    <ol aria-label={t('chain.way')} className="text-sm">
      {links.map((link, at) => (
        <Step key={at} article={article} quotation={quotation} link={link} isLast={at === links.length - 1} />
      ))}
    </ol>
  );
}

function Step({ article, quotation, link: { role, voice, span }, isLast }: { readonly article: Article; readonly quotation: Quotation; readonly link: ChainLink; readonly isLast: boolean }): ReactNode {
  const { t } = useTranslation('sources');
  const nameOf = useVoiceName(article);
  const name = nameOf(voice);
  const written = span === null || voice.words === null || voice.words === name ? null : voice.words;
  return (
    <li className="relative flex gap-3 pb-3 last:pb-0">
      {!isLast && <span aria-hidden="true" className="absolute start-[0.3125rem] top-5 bottom-0 border-s border-edge" />}
      <span aria-hidden="true" className={classes('relative mt-1.5 size-[0.6875rem] shrink-0', name === null ? 'rounded-full border-2 border-dashed border-edge' : SIGNS[role])} />
      <span className="min-w-0">
        <span className="block text-xs text-faint">{t(`chain.role.${role}`)}</span>
        {name === null ? (
          <span className="text-soft">{t(`chain.unknown.${role}`)}</span>
        ) : voice.entity === null ? (
          <bdi>{name}</bdi>
        ) : (
          <Link href={entityHref(voice.entity)} className="link">
            <bdi>{name}</bdi>
          </Link>
        )}
        {written !== null && (
          <span className="block text-xs text-faint">
            {t('chain.written')} <bdi lang="ar">{written}</bdi>
          </span>
        )}
        {role === 'speaker' && <SpeakerNote quotation={quotation} />}
      </span>
    </li>
  );
}

function SpeakerNote({ quotation: { speaker } }: { readonly quotation: Quotation }): ReactNode {
  const { t } = useTranslation('sources');
  if (speaker === null) return null;
  const notes = [speaker.kind === 'named' ? null : t(`chain.kind.${speaker.kind}`), speaker.implicit ? t('chain.implicit') : null].filter((note) => note !== null);
  return notes.map((note) => (
    <span key={note} className="block text-xs text-faint">
      {note}
    </span>
  ));
}
