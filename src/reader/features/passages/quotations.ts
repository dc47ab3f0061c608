import { cite } from '../../../core/anchor/cite/cite';
import type { SavedPassage } from '../../../core/anchor/saved/saved-passage';
import type { Language } from '../../i18n/languages';
import { savedUrl } from './addresses';
import { byArticle } from './shown-passages';

/** Saved passages as quotations with their sources and notes, as plain text with an empty line between them. */
export function quotations(passages: readonly SavedPassage[], language: Language): string {
  return byArticle(passages)
    .flatMap(({ passages: group }) => group.map((saved) => [cite({ ...saved.cited, link: savedUrl(saved) }, language), ...(saved.note === '' ? [] : [saved.note])].join('\n')))
    .join('\n\n');
}

/** The same as a Markdown document: a heading for each article, a block quote for each passage. */
export function markdown(passages: readonly SavedPassage[], title: string, language: Language): string {
  const parts = byArticle(passages).flatMap(({ passages: group }) => [`## ${escape(group[0]?.cited.title ?? '')}`, ...group.map((saved) => markdownOf(saved, language))]);
  return `${[`# ${escape(title)}`, ...parts].join('\n\n')}\n`;
}

function markdownOf(saved: SavedPassage, language: Language): string {
  const link = savedUrl(saved);
  const [source = ''] = cite({ ...saved.cited, link }, language).split('\n').slice(-2);
  const quoted = escape(saved.cited.quotation).replaceAll('\n', '\n>\n> ');
  return [`> ${quoted}\n>\n> — [${escape(source)}](${link})`, ...(saved.note === '' ? [] : [escape(saved.note)])].join('\n\n');
}

/** Text whose marks must not be taken for Markdown, nor for HTML. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&').replace(/^(\s*)([-+]|\d+\.)(?=\s)/gmu, '$1\\$2');
}
