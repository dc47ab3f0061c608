import type { IndexView } from '../index/index-view';

/** A pure function of a view and a question. */
export interface Work<Q, T> {
  /** Answers kept for each view; the least recently asked goes first. */
  readonly most: number;
  /** Equal for questions that have one answer. */
  readonly keyOf: (question: Q) => string;
  readonly work: (view: IndexView, question: Q) => T;
}

/** Keeps answers as long as their view, so that turning a page, counting and sorting anew find them. What a missing shard made incomplete is not kept. */
export function perView<Q, T>({ most, keyOf, work }: Work<Q, T>): (view: IndexView, question: Q) => T {
  const views = new WeakMap<IndexView, Map<string, { readonly answer: T }>>();
  return (view, question) => {
    const answers = views.get(view) ?? new Map<string, { readonly answer: T }>();
    views.set(view, answers);
    const key = keyOf(question);
    const known = answers.get(key);
    answers.delete(key);
    const missed = view.missed();
    const kept = known ?? { answer: work(view, question) };
    if (view.missed() !== missed) return kept.answer;
    answers.set(key, kept);
    if (answers.size > most) answers.delete(answers.keys().next().value ?? key);
    return kept.answer;
  };
}
