/**
 * Titles that ask, and what newsrooms write before titles of what is no single event: they name a matter and tell nothing of it.
 * Source: own table of labels of newsrooms.
 */
const NAMES_ONLY = /[؟?]|^(?:رأي|مقال|تحليل|حوار|مقابلة|بودكاست|كاريكاتير|ملف خاص|بث مباشر|تغطية (?:مباشرة|حية|مستمرة|خاصة)|لحظة بلحظة)\s*[:|.،–-]/u;

/** True for a title that only names what its article is about. */
export function namesOnly(title: string): boolean {
  return NAMES_ONLY.test(title);
}
