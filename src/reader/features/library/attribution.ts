import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import type { Language } from '../../i18n/languages';
import { nameIn } from '../../i18n/name-in';

/** On whose word a passage stands: media that it cites, and others whose words it gives; each name once. */
export interface Attribution {
  readonly citing: readonly string[];
  readonly saying: readonly string[];
}

/** The attribution of one passage, in the language of the page. */
export function attributionOf(article: Article, block: Block, language: Language): Attribution {
  const cited = new Set(article.citations.filter((citation) => citation.block === block.index).map((citation) => citation.entity));
  const speakers = new Set(
    article.quotations.flatMap(({ block: index, speaker }) => (index === block.index && speaker !== null && speaker.entity !== null && !cited.has(speaker.entity) ? [speaker.entity] : [])),
  );
  const names = (ids: ReadonlySet<string>): readonly string[] => article.entities.filter((entity) => ids.has(entity.id)).flatMap((entity) => nameIn(language, entity) ?? []);
  return { citing: names(cited), saying: names(speakers) };
}
