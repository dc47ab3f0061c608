import type { Relation } from './event';

/** What a word right before a time says of it. Source: prepositions of time in Ryding, A Reference Grammar of Modern Standard Arabic (2005), ch. 16 and 18. */
export const RELATION_WORDS: Readonly<Record<string, Relation>> = { منذ: 'since', مذ: 'since', حتي: 'until', لغايه: 'until', بحلول: 'until', قبل: 'before', قبيل: 'before', بعد: 'after', عقب: 'after' };

/** Words that open a span of time, and those that stand between its ends. */
export const SPAN_OPENERS: ReadonlySet<string> = new Set(['من', 'بين', 'منذ', 'مابين']);
export const SPAN_JOINTS: ReadonlySet<string> = new Set(['و', 'الي', 'حتي', 'وحتي', 'والي']);

/** Nouns that may stand between such a word and the time itself, in folded spelling. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(['عام', 'عامي', 'سنه', 'سنتي', 'يوم', 'يومي', 'شهر', 'شهري', 'الفتره', 'تاريخ', 'صباح', 'مساء']);
