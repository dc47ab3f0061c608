import { articleKey } from '../../src/core/corpus/article-key';
import { compareHref } from '../../src/reader/state/compare-url';
import { formatId } from '../../src/reader/state/id-param';
import { articlesNaming, readArticles, readEntities } from './corpus';

/** A view by its address below the base. */
export interface View {
  readonly name: string;
  readonly path: string;
}

/** Every kind of view, each at its fullest: the longest article, the entity of each type with the most mentions. */
export function views(): readonly View[] {
  const [longest] = [...readArticles()].sort((a, b) => b.words - a.words);
  return [
    { name: 'library', path: '/' },
    { name: 'library, filtered passages', path: `/?in=passages&place=${encodeURIComponent(formatId(mostNamed('LOC')))}` },
    { name: 'article', path: `/a/${encodeURIComponent(longest?.id ?? '')}` },
    ...(['PER', 'LOC', 'ORG'] as const).map((type) => ({ name: `entity ${type}`, path: `/e/${formatId(mostNamed(type))}` })),
    { name: 'timeline', path: '/timeline' },
    { name: 'timeline, by writing', path: '/timeline?by=written' },
    { name: 'map', path: '/map' },
    { name: 'network', path: '/network' },
    { name: 'network of who speaks', path: '/network?ties=speech&types=per.loc.org&names=40' },
    { name: 'settings', path: '/settings' },
    { name: 'corrections', path: '/corrections' },
    { name: 'my passages', path: '/passages' },
    { name: 'claims', path: '/claims' },
    { name: 'claims about a passage', path: `/claims?about=${articleKey(readArticles()[0]?.id ?? '')}/1` },
    { name: 'compare', path: mostTold() },
  ];
}

/** The article that speaks most of the most named person, with the card of that name open. */
export function cardView(): View {
  const id = mostNamed('PER');
  const [naming] = articlesNaming(id);
  return { name: 'card', path: `/a/${encodeURIComponent(naming?.article.id ?? '')}?m=${formatId(id)}.1` };
}

/** The longest article beside the next. */
function mostTold(): string {
  const [longest, next] = [...readArticles()].sort((a, b) => b.words - a.words);
  return compareHref(articleKey(longest?.id ?? ''), articleKey(next?.id ?? ''));
}

function mostNamed(type: 'PER' | 'LOC' | 'ORG'): string {
  const [first] = readEntities().filter(({ entity }) => entity.type === type).sort((a, b) => b.mentions - a.mentions);
  if (first === undefined) throw new RangeError(`the collection has no entity of type ${type}`);
  return first.entity.id;
}
