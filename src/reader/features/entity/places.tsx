import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Entity } from '../../../core/model/entity';
import { nameIn } from '../../i18n/name-in';
import { useLanguage } from '../../i18n/use-language';
import { entityHref } from '../../state/entity-path';
import { Panel } from '../../parts/panel';

/** Places, each with the way to its page; nothing when there are none. */
export function Places({ title, places }: { readonly title: string; readonly places: readonly Entity[] }): ReactNode {
  const language = useLanguage();
  if (places.length === 0) return null;
  return (
    <Panel title={title}>
      <ul className="flex flex-wrap gap-x-4">
        {places.map((place) => (
          <li key={place.id}>
            <Link href={entityHref(place.id)} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
              <bdi>{nameIn(language, place)}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
