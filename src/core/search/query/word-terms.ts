import { resemblesFunctionWord } from '../analyze/function-words';
import { numberStems } from '../analyze/grammatical-number';
import type { Token } from '../analyze/token';
import type { Entry, Group } from '../index/index-view';
import { completions } from './completions';
import type { Lookup } from './lookup';
import { nearForms } from './near-forms';
import { SoughtDraft, type Sought } from './sought';
import { WEIGHT } from './weights';

/** Completions of a word that is being typed, and of one with a star: the commonest. */
const MOST_COMPLETIONS = 16;
const MOST_STARRED = 64;

/** How a word of a query is looked up. */
export interface WordOptions {
  /** Values that it names, perhaps with its neighbours. */
  readonly values: readonly number[];
  /** The last thing typed, perhaps not finished. */
  readonly open: boolean;
  readonly starred: boolean;
  /** No other spelling, stem or number. */
  readonly asWritten: boolean;
}

/**
 * What a word of a query looks for: itself, without particles, its stem, the thing it names, its other number, its other nationality words.
 * Only a word that the corpus does not have is completed or taken for a near one. Empty when nothing is found, or not read yet; null when the word says nothing (a function word).
 */
export function wordTerms(token: Token, options: WordOptions, lookup: Lookup): Sought | null {
  if (token.stem === null) return null;
  const draft = new SoughtDraft();
  const awaited = lookup.view.awaited();
  const group = lookup.view.group(token.stem);
  draft.addEntries(entriesFor(token, group, lookup, options.asWritten), (entry) => closeness(token, entry));
  if (lookup.view.awaited() !== awaited) return draft;
  if (!options.asWritten) addKindred(draft, token, group, options.values, lookup);
  if (lookup.view.awaited() !== awaited) return draft;
  if (draft.isEmpty && resemblesFunctionWord(token.form)) return null;
  const beginnings = options.starred ? MOST_STARRED : options.open && draft.isEmpty ? MOST_COMPLETIONS : 0;
  addForms(draft, beginnings === 0 ? [] : completions(token.form, beginnings, lookup), WEIGHT.beginning, options.asWritten, lookup);
  if (draft.isEmpty && !options.asWritten) {
    addForms(draft, nearForms(token.bare, lookup), WEIGHT.near, false, lookup);
    draft.guessed = true;
  }
  return draft;
}

/** How near a word of the same stem is to the one asked for. */
export function closeness({ form, bare }: Token, entry: Entry): number {
  if (entry.form === form) return WEIGHT.form;
  if (entry.bare === form || entry.form === bare) return WEIGHT.bare;
  return entry.bare === bare ? WEIGHT.bare * WEIGHT.bare : WEIGHT.stem;
}

function entriesFor(token: Token, group: Group | null, { view }: Lookup, asWritten: boolean): readonly Entry[] {
  const own = group?.entries ?? [];
  const entries = [...view.entries(token.form), ...(token.bare === token.form || own.some(({ form }) => form === token.bare) ? [] : view.entries(token.bare)), ...own];
  return asWritten ? entries.filter((entry) => closeness(token, entry) > WEIGHT.stem) : entries;
}

function addKindred(draft: SoughtDraft, token: Token, group: Group | null, values: readonly number[], lookup: Lookup): void {
  const { view } = lookup;
  draft.addValues(values, WEIGHT.entity);
  const numbers = view.isName(token.bare) ? [] : (group?.numbers ?? numberStems(token.bare, lookup));
  for (const stem of numbers) draft.addEntries(view.group(stem)?.entries ?? [], WEIGHT.number);
  for (const stem of group?.demonyms ?? []) draft.addEntries(view.group(stem)?.entries ?? [], WEIGHT.demonym);
  for (const place of group?.demonymOf ?? []) draft.demonyms.add(place);
}

/** Other words in place of the one asked for, and what they name. */
function addForms(draft: SoughtDraft, forms: readonly string[], weight: number, asWritten: boolean, lookup: Lookup): void {
  for (const form of forms) {
    draft.addEntries(lookup.spelt(form), weight);
    if (!asWritten) draft.addValues(lookup.view.aliases(form).flatMap(({ key, values }) => (key === form ? values : [])), weight);
  }
}
