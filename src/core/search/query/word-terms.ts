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
const MOST_COMPLETIONS = 8;
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
 * Only a word that the corpus does not have is completed, looked for by what its other numbers would be, or taken for a near one. Empty when nothing is found, or not read yet; null when the word says nothing (a function word).
 */
export function wordTerms(token: Token, options: WordOptions, lookup: Lookup): Sought | null {
  if (token.stem === null) return null;
  const { view } = lookup;
  const draft = new SoughtDraft();
  const awaited = view.awaited();
  const isRead = (): boolean => view.awaited() === awaited;
  // The shard where it is looked for tells where it stands.
  view.entries(token.form);
  if (isRead()) addKnown(draft, token, token.stem, options, lookup);
  if (!isRead()) return draft;
  if (draft.isEmpty && resemblesFunctionWord(token.form)) return null;
  const beginnings = options.starred ? MOST_STARRED : options.open && draft.isEmpty ? MOST_COMPLETIONS : 0;
  addForms(draft, beginnings === 0 ? [] : completions(token.form, beginnings, lookup), WEIGHT.beginning, options.asWritten, lookup);
  if (draft.isEmpty && isRead() && !options.asWritten) addStems(draft, numberStems(token.bare, lookup), lookup);
  if (draft.isEmpty && isRead() && !options.asWritten) {
    addForms(draft, nearForms(token.bare, lookup), WEIGHT.near, false, lookup);
    draft.guessed = true;
  }
  return draft;
}

function addKnown(draft: SoughtDraft, token: Token, stem: string, { values, asWritten }: WordOptions, lookup: Lookup): void {
  const { view } = lookup;
  const group = view.group(stem);
  draft.addEntries(entriesFor(token, group, lookup, asWritten), (entry) => closeness(token, entry));
  if (asWritten) return;
  draft.addValues(values, WEIGHT.entity);
  if (group === null) return;
  if (!view.isName(token.bare)) addStems(draft, group.numbers, lookup);
  for (const other of group.demonyms) draft.addEntries(view.group(other)?.entries ?? [], WEIGHT.demonym);
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

/** Singulars and plurals. */
function addStems(draft: SoughtDraft, stems: readonly string[], { view }: Lookup): void {
  for (const stem of stems) draft.addEntries(view.group(stem)?.entries ?? [], WEIGHT.number);
}

/** Other words in place of the one asked for, and what they name. */
function addForms(draft: SoughtDraft, forms: readonly string[], weight: number, asWritten: boolean, lookup: Lookup): void {
  for (const form of forms) {
    draft.addEntries(lookup.spelt(form), weight);
    if (!asWritten) draft.addValues(lookup.view.aliases(form).flatMap(({ key, values }) => (key === form ? values : [])), weight);
  }
}
