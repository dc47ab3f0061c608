import type { EntityId } from '../model/entity';
import { fold } from '../text/fold';
import { DEMONYMS } from './country-words';
import { entityId } from './slug';

/** Endings of an adjective in ي, folded: masculine, feminine, duals and plurals. */
const ENDINGS = ['', 'ه', 'ون', 'ين', 'ان', 'تين', 'تان', 'ات', 'يه'] as const;
const ARTICLE = 'ال';

/** All forms of all nationalities, folded, with and without article; two-word nationalities («كوري شمالي») inflect in both words. */
export function buildDemonyms(): ReadonlyMap<string, EntityId> {
  const forms = new Map<string, EntityId>();
  for (const [place, adjective, plurals] of DEMONYMS) {
    const of = entityId('loc', place);
    for (const form of [...inflections(fold(adjective)), ...plurals.split('|').filter((plural) => plural !== '').map(fold)]) {
      for (const whole of [form, withArticle(form)]) if (!forms.has(whole)) forms.set(whole, of);
    }
  }
  return forms;
}

/** «جنوب» before an adjective does not inflect. */
function inflections(adjective: string): readonly string[] {
  const [first = '', second] = adjective.split(' ');
  if (second === undefined) return ENDINGS.map((ending) => first + ending);
  return ENDINGS.map((ending) => `${first.endsWith('ي') ? first + ending : first} ${second}${ending}`);
}

function withArticle(form: string): string {
  const [first = '', second] = form.split(' ');
  if (second === undefined) return ARTICLE + first;
  return first === 'جنوب' ? `${first} ${ARTICLE}${second}` : `${ARTICLE}${first} ${ARTICLE}${second}`;
}
