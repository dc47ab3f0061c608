import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import type { Sources } from './source-files';

/** One import as the compiler sees it: static, re-export, dynamic, `import()` type, or a script by `new URL(…, import.meta.url)`. */
export interface Import {
  readonly from: string;
  /** Path from the root when relative, else the name of the package. */
  readonly to: string;
  readonly external: boolean;
}

/** Every import of a file, type imports included. */
export function importsOf(path: string, source: string, sources: Sources): readonly Import[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) found.push(specifier);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind));
  return found.map((specifier) =>
    specifier.startsWith('.')
      ? { from: path, to: resolve(path, specifier, sources), external: false }
      : { from: path, to: specifier, external: true },
  );
}

function specifierOf(node: ts.Node): string | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) return textOf(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return textOf(node.expression);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (ts.isCallExpression(node) && isImporting(node.expression)) return textOf(node.arguments[0]);
  if (ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url') return scriptOf(textOf(node.arguments[0]));
  return null;
}

function isImporting(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || callee.getText() === 'require' || callee.getText() === 'import.meta.glob';
}

function scriptOf(address: string | null): string | null {
  return address !== null && /\.[jt]sx?$/.test(address) ? address : null;
}

function textOf(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}

function resolve(from: string, specifier: string, sources: Sources): string {
  const path = join(dirname(from), specifier.replace(/\?.*$/, ''));
  return [path, `${path}.ts`, `${path}.tsx`].find((candidate) => sources.has(candidate)) ?? path;
}
