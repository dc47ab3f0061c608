import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Source } from '../../../../core/attribution/sources';
import { voiceKey } from '../../../../core/attribution/voice';
import type { Article } from '../../../../core/model/article';
import { useFormats } from '../../../i18n/use-formats';
import { entityHref } from '../../../state/entity-path';
import { useVoiceName } from '../../../voices/use-voice-name';
import { PassageLinks } from './passage-links';

interface Props {
  readonly article: Article;
  readonly sources: readonly Source[];
  readonly onPassage: (block: number) => void;
}

/** Sources of one kind, each with the passages that stand on its word. */
export function SourceList({ article, sources, onPassage }: Props): ReactNode {
  const { t } = useTranslation('sources');
  const nameOf = useVoiceName(article);
  const formats = useFormats();
  return (
    <ul className="space-y-1.5">
      {sources.map(({ voice, passages, via }) => {
        const name = nameOf(voice);
        const relays = via.flatMap((relay) => nameOf(relay) ?? []);
        return (
          <li key={voiceKey(voice)}>
            {name === null ? <span className="text-soft">{t('carried')}</span> : voice.entity === null ? <bdi>{name}</bdi> : (
              <Link href={entityHref(voice.entity)} className="link">
                <bdi>{name}</bdi>
              </Link>
            )}
            {relays.length > 0 && <span className="block text-xs text-faint">{t('via', { names: formats.list(relays, 'all').map(({ value }) => value).join('') })}</span>}
            <PassageLinks article={article} blocks={passages} onPassage={onPassage} />
          </li>
        );
      })}
    </ul>
  );
}
