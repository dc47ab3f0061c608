import ts from 'typescript';
import type { Sources } from './source-files';

/** Lines of code that a file may have; tables of data are excepted. */
export const MAX_LINES = 250;

const DATA = /^src\/(?:core\/lexicon|reader\/i18n\/(?:ar|en))\//;

/** The only file that may hold invisible characters, each under its name. */
const INVISIBLE_HOME = 'src/core/text/code-points.ts';

// Arabic number signs and the end of a verse are formats to Unicode, and visible to a reader.
const INVISIBLE = /(?![\u0600-\u0605\u06DD\u08E2])[\p{Cf}\p{Zl}\p{Zp}\u00A0\u034F\u115F\u1160\u17B4\u17B5\u2000-\u200A\u202F\u205F\u3000\u3164\uFFA0]/u;
const INVISIBLE_ESCAPE = /\\u\{?0*(?:00ad|00a0|061c|200[0-9a-f]|202[89a-f]|205f|206[0-9a-f]|feff|3000)\b/i;

const SINKS = /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\s*\(|new\s+Function\b/;

const SIDE = 'left|right';
const PHYSICAL_CLASS = new RegExp(
  String.raw`(?<![\w.-])-?(?:(?:scroll-)?[mp][lr]|${SIDE}|border-[lr]|rounded-(?:[lr]|[tb][lr]))-(?:\d|\[|\(|auto|px|full|none|sm|md|lg|xl)|(?<![\w-])(?:(?:text|float|clear)-(?:${SIDE})|border-[lr])(?![\w-])`,
);
const PHYSICAL_STYLE = new RegExp(String.raw`\b(?:margin|padding|border|scrollMargin|scrollPadding)(?:Left|Right)\b|textAlign:\s*'(?:${SIDE})'`);
const PHYSICAL_CSS = new RegExp(
  String.raw`(?:^|[\s;{])(?:(?:scroll-)?(?:margin|padding)-(?:${SIDE})|border-(?:${SIDE})[\w-]*|border-(?:top|bottom)-(?:${SIDE})-radius|${SIDE})\s*:|(?:text-align|float|clear)\s*:\s*(?:${SIDE})\b`,
);

/** A scan gives one sentence for each line that breaks its rule. */
export type Scan = (sources: Sources) => readonly string[];

/** Files with more lines of code than one idea needs. */
export const tooLong: Scan = (sources) =>
  [...sources].flatMap(([path, text]) => {
    if (DATA.test(path) || !/\.tsx?$/.test(path)) return [];
    const lines = codeLines(path, text);
    return lines > MAX_LINES ? [`${path}: ${String(lines)} lines of code, at most ${String(MAX_LINES)}`] : [];
  });

/** Left and right in classes, inline styles and style sheets. */
export const physicalDirections: Scan = (sources) => [
  ...linesWith(sources, /\.tsx?$/, PHYSICAL_CLASS, 'a class with left or right; use start and end'),
  ...linesWith(sources, /\.tsx?$/, PHYSICAL_STYLE, 'a style with left or right; use inline-start and inline-end'),
  ...linesWith(sources, /\.css$/, PHYSICAL_CSS, 'a property with left or right; use the logical one'),
];

/** Ways for text to become markup or script. */
export const htmlSinks: Scan = (sources) => linesWith(sources, /./, SINKS, 'text could become markup or script');

/** Invisible characters outside of the one file that names them, as they are or escaped. */
export const invisibleCharacters: Scan = (sources) => [
  ...linesWith(sources, /./, INVISIBLE, `an invisible character; name it in ${INVISIBLE_HOME}`),
  ...linesWith(sources, /\.tsx?$/, INVISIBLE_ESCAPE, `an invisible character by number; name it in ${INVISIBLE_HOME}`),
].filter((sentence) => !sentence.startsWith(INVISIBLE_HOME));

/** Checks that were switched off, and types that were given up. */
export const switchedOff: Scan = (sources) =>
  linesWith(sources, /\.(?:tsx?|js)$/, /@ts-(?:ignore|nocheck)|\b(?:it|test|describe)\.(?:skip|only|todo|fixme)\b|(?:es|ox)lint-disable(?!-next-line .+ -- \S)/, 'a check is switched off without its reason');

/** Paths of one machine, which nobody else has. */
export const machinePaths: Scan = (sources) =>
  linesWith(sources, /./, /(?:^|[^\w.-])\/(?:work|farm|home|root)\/[a-z.]|\.\.\/shared\b/, 'a path of one machine');

/** Default exports, which have as many names as importers; configurations must have one. */
export const defaultExports: Scan = (sources) => linesWith(sources, /^src\/.*\.tsx?$/, /^export default\b|\bas default\b/, 'a default export; name it');

/** Barrels: files that only pass on what others export. */
export const barrels: Scan = (sources) => linesWith(sources, /^src\/.*\.tsx?$/, /^export (?:type )?(?:\*|\{[^}]*\}) from\b/, 'passes on what another file exports; import it from there');

function linesWith(sources: Sources, file: RegExp, pattern: RegExp, reason: string): string[] {
  return [...sources]
    .filter(([path]) => file.test(path))
    .flatMap(([path, text]) => text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${String(at + 1)}: ${reason}: ${line.trim().slice(0, 90)}`] : [])));
}

function codeLines(path: string, text: string): number {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (node.getChildCount(file) === 0 && node.getWidth(file) > 0) {
      const last = file.getLineAndCharacterOfPosition(node.getEnd()).line;
      for (let line = file.getLineAndCharacterOfPosition(node.getStart(file)).line; line <= last; line++) lines.add(line);
    }
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  return lines.size;
}
