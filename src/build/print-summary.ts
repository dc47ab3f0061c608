import { failureLine, idleLine, labelsOf, lineageLines, type Language } from './messages';
import type { Summary } from './summary';

/** A summary as lines for a person; failures are not part of it. */
export function summaryLines(summary: Summary, language: Language): readonly string[] {
  const say = labelsOf(language);
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts).filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`).join(' · ') || say.none;
  return [
    ...(summary.unchanged ? [say.unchanged] : []),
    ...(summary.articles === 0 ? [say.noSeeds] : []),
    `${say.articles} ${summary.articles} (${say.compiled} ${summary.compiled} · ${say.reused} ${summary.reused}) · ${say.written} ${summary.written} · ${say.failed} ${summary.failures.length}`,
    `${say.blocks}: ${list(summary.blocks)}`,
    `${say.mentions}: ${list(summary.mentions)} · ${say.times} ${summary.times} · ${say.quotations} ${summary.quotations}`,
    `${say.diagnostics}: ${list(summary.diagnostics)}`,
    ...(summary.corrections.given === 0 ? [] : [`${say.corrections} ${summary.corrections.given} · ${say.idle} ${summary.corrections.idle.length}`]),
    ...(summary.lineage === null ? [] : lineageLines(summary.lineage, language)),
    ...(summary.ignored.length === 0 ? [] : [`${say.ignored}: ${summary.ignored.join(', ')}`]),
  ];
}

/** One line for each failed file. */
export function failureLines({ failures }: Pick<Summary, 'failures'>, language: Language): readonly string[] {
  return failures.map((failure) => failureLine(failure, language));
}

/** One line for each correction that found nothing to correct. */
export function idleLines({ corrections }: Pick<Summary, 'corrections'>, language: Language): readonly string[] {
  return corrections.idle.map((correction) => idleLine(correction, language));
}
