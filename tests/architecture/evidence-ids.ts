import ts from 'typescript';
import type { Sources } from './source-files';

/** Families of evidence ids. */
const FAMILY = /^(?:names|link|tagger|quotes|sources|dates|clean|correction|publisher)\.$/;
const WHOLE = /^(?:names|link|tagger|quotes|sources|dates|clean|correction|publisher)\.[a-z][a-z-]*$/;

/** The ids that the sources give as evidence, sorted: those written out, and those that a template makes from the alternatives of a type. */
export function evidenceIds(sources: Sources): readonly string[] {
  const program = programOf(sources);
  const checker = program.getTypeChecker();
  const ids = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && WHOLE.test(node.text)) ids.add(node.text);
    if (ts.isTemplateExpression(node) && FAMILY.test(node.head.text)) {
      const [span] = node.templateSpans;
      for (const value of span === undefined ? [] : alternatives(checker.getTypeAtLocation(span.expression))) ids.add(node.head.text + value);
    }
    ts.forEachChild(node, visit);
  };
  for (const path of sources.keys()) {
    const file = program.getSourceFile(path);
    if (file !== undefined) visit(file);
  }
  return [...ids].sort();
}

function alternatives(type: ts.Type): readonly string[] {
  const types = type.isUnion() ? type.types : [type];
  return types.map((one) => (one.isStringLiteral() ? one.value : `${String(ts.TypeFlags[one.flags])}: not one of a few words`));
}

/** A program over the sources as given and the language's own library; types of packages are not needed. */
function programOf(sources: Sources): ts.Program {
  const options: ts.CompilerOptions = { lib: ['lib.es2023.d.ts'], types: [], strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const disk = ts.createCompilerHost(options);
  const isLibrary = (path: string): boolean => path.startsWith(disk.getDefaultLibLocation?.() ?? '/none');
  const host: ts.CompilerHost = {
    ...disk,
    getSourceFile: (path, target) => {
      const text = sources.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, target, true);
      return isLibrary(path) ? disk.getSourceFile(path, target) : undefined;
    },
    fileExists: (path) => sources.has(path) || (isLibrary(path) && disk.fileExists(path)),
    directoryExists: () => true,
    getCurrentDirectory: () => '',
    getDirectories: () => [],
  };
  return ts.createProgram([...sources.keys()], options, host);
}
