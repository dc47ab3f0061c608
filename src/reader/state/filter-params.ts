import { FACETS, type FacetName } from '../../core/model/corpus';
import { DEFAULT_MATCH, type FacetFilter, type Filter, TIMES } from '../../core/search/filter';
import { LONGEST_TEXT } from './address-limits';
import { formatId, parseId } from './id-param';

const SCOPE = 'in';
const TEXT = 'q';
const EXCLUDE = 'not.';
const PASSAGES = 'passages';
const AS_WRITTEN = 'exact';
const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2])|-\d{4})?$/;

/** The filter that an address carries. Never throws: what is unknown is passed over, a value asked for twice counts once. */
export function parseFilter(params: URLSearchParams): Filter {
  const facets: Partial<Record<FacetName, FacetFilter>> = {};
  for (const facet of FACETS) {
    const chosen = parseFacet(params, facet);
    if (chosen.include.length + chosen.exclude.length > 0 || chosen.match !== DEFAULT_MATCH[facet]) facets[facet] = chosen;
  }
  const period = TIMES.map((by) => ({ by, at: params.get(by) ?? '' })).find(({ at }) => PERIOD.test(at));
  const filter: Filter = { scope: params.get(SCOPE) === PASSAGES ? 'passage' : 'article', text: cut(params.get(TEXT) ?? ''), facets, ...(period !== undefined && { period }) };
  return params.get(AS_WRITTEN) === '1' ? { ...filter, asWritten: true } : filter;
}

/** The parameters of a filter, in the order in which an address shows them. What is as usual is not written. */
export function formatFilter(filter: Filter): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = filter.scope === 'passage' ? [[SCOPE, PASSAGES]] : [];
  if (filter.text !== '') pairs.push([TEXT, cut(filter.text)]);
  if (filter.asWritten === true) pairs.push([AS_WRITTEN, '1']);
  if (filter.period !== undefined) pairs.push([filter.period.by, filter.period.at]);
  for (const facet of FACETS) {
    const chosen = filter.facets[facet];
    if (chosen === undefined) continue;
    if (chosen.match !== DEFAULT_MATCH[facet]) pairs.push([chosen.match, facet]);
    for (const id of chosen.include) pairs.push([facet, formatId(id)]);
    for (const id of chosen.exclude) pairs.push([EXCLUDE + facet, formatId(id)]);
  }
  return pairs;
}

/** One text for equal filters, whatever else their address says. */
export function filterKey(filter: Filter): string {
  return new URLSearchParams(formatFilter(filter).map(([name, value]) => [name, value])).toString();
}

function parseFacet(params: URLSearchParams, facet: FacetName): FacetFilter {
  const include = ids(params, facet);
  const exclude = ids(params, EXCLUDE + facet).filter((id) => !include.includes(id));
  const other = DEFAULT_MATCH[facet] === 'any' ? 'all' : 'any';
  return { include, exclude, match: params.getAll(other).includes(facet) ? other : DEFAULT_MATCH[facet] };
}

function ids(params: URLSearchParams, name: string): readonly string[] {
  return [...new Set(params.getAll(name).filter((value) => value !== '').map(parseId))];
}

/** Cut where no pair of surrogates is parted. */
function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const head = text.slice(0, LONGEST_TEXT);
  return /[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head;
}
