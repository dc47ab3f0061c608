import type { ArticleCard } from '../../../core/model/corpus';

/** How an article begins. A title made from the lead already says its first words: the lead goes on from there. */
export function leadAfterTitle({ title, titleGenerated }: Pick<ArticleCard, 'title' | 'titleGenerated'>, lead: string): string {
  const said = title.replace(/…$/, '').trimEnd();
  return titleGenerated && lead.startsWith(said) ? `… ${lead.slice(said.length).replace(/^[^\p{L}\p{N}]+/u, '')}` : lead;
}
