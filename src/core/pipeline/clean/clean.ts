import type { Title } from '../../model/article';
import type { Block, Edit } from '../../model/block';
import type { Diagnostic } from '../../model/diagnostic';
import { LINE_END } from '../../text/code-points';
import { classify } from './classify';
import { EDIT_RULES, editLine, type Change } from './edit-line';
import { lineFacts } from './line-facts';
import { makeTitle } from './make-title';
import { splitLines, type RawLine } from './split-lines';
import type { Verdict } from './page';

/** What is known of a seed besides its text. */
export interface CleanContext {
  /** Keys ({@link lineKeys}) of lines that stand in several seeds. */
  readonly repeatedLines: ReadonlySet<string>;
  /** Title that an editor states; null when none does. */
  readonly title: string | null;
}

/** The frozen text of an article, its blocks and its title. */
export interface Cleaned {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: Title;
  readonly diagnostics: readonly Diagnostic[];
}

interface CleanLine extends RawLine {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** Cleans the characters of a decoded seed and says of every non-empty line what it is. Nothing is thrown away. */
export function clean(raw: string, context: CleanContext): Cleaned {
  const lines = splitLines(raw).map((line) => cleanLine(raw, line));
  const verdicts = classify(lines.map((line, index) => lineFacts(line.text, index)), context.repeatedLines, context.title);
  const text = lines.map((line) => line.text).join('\n');
  const blocks = blocksOf(lines, verdicts);
  const title = makeTitle(text, blocks, context.title);
  return { text, blocks, title, diagnostics: [...editDiagnostics(lines), ...lineEndDiagnostics(raw), ...articleDiagnostics(title, blocks)] };
}

/** The comparison keys of a seed's lines, by which lines common to several seeds are found. */
export function lineKeys(raw: string): readonly string[] {
  return [...new Set(splitLines(raw).map((line) => lineFacts(cleanLine(raw, line).text, 0).key))].filter((key) => key !== '');
}

function cleanLine(raw: string, line: RawLine): CleanLine {
  const received = raw.slice(line.start, line.end);
  const changes = editLine(received);
  let text = '';
  let position = 0;
  for (const change of changes) {
    text += received.slice(position, change.rawStart) + change.text;
    position = change.rawEnd;
  }
  text += received.slice(position);
  // A line of invisible characters alone stays as it is: nothing is thrown away.
  return text === '' ? { ...line, text: received, changes: [] } : { ...line, text, changes };
}

function blocksOf(lines: readonly CleanLine[], verdicts: readonly Verdict[]): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let paragraphs = 0;
  for (const [index, line] of lines.entries()) {
    const decided = verdicts[index];
    if (decided === undefined) throw new RangeError(`no verdict for line ${line.line}`);
    const end = start + line.text.length;
    const isNumbered = decided.kind === 'lead' || decided.kind === 'body';
    if (isNumbered) paragraphs += 1;
    blocks.push({
      index,
      kind: decided.kind,
      start,
      end,
      rawStart: line.start,
      rawEnd: line.end,
      line: line.line,
      number: isNumbered ? paragraphs : null,
      evidence: { by: 'rule', id: decided.rule, words: decided.words, score: null },
      repeats: decided.repeats,
      edits: editsOf(line, start),
    });
    start = end + 1;
  }
  return blocks;
}

function editsOf(line: CleanLine, start: number): readonly Edit[] {
  let shift = start;
  return line.changes.map((change) => {
    const editStart = shift + change.rawStart;
    shift += change.text.length - (change.rawEnd - change.rawStart);
    return { rule: change.rules[0] ?? 'clean.nfc', start: editStart, end: editStart + change.text.length, rawStart: line.start + change.rawStart, rawEnd: line.start + change.rawEnd };
  });
}

function editDiagnostics(lines: readonly CleanLine[]): readonly Diagnostic[] {
  return EDIT_RULES.flatMap((rule): readonly Diagnostic[] => {
    const found = lines.flatMap((line) => line.changes.filter((change) => change.rules.includes(rule)).map(() => line.line));
    return found.length === 0 ? [] : [{ code: rule, severity: 'info', line: found[0] ?? null, params: { count: found.length } }];
  });
}

function lineEndDiagnostics(raw: string): readonly Diagnostic[] {
  const count = [...raw.matchAll(LINE_END)].filter((end) => end[0] !== '\n').length;
  return count === 0 ? [] : [{ code: 'clean.line-end', severity: 'info', line: null, params: { count } }];
}

function articleDiagnostics(title: Title, blocks: readonly Block[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (title.generated) found.push({ code: 'clean.no-title', severity: 'info', line: null, params: { title: title.text } });
  if (!blocks.some((block) => block.kind === 'lead')) found.push({ code: 'clean.no-text', severity: 'warning', line: null, params: {} });
  return found;
}
