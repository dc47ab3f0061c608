import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from './reader';

/** What axe finds on a page, one line for each element. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`));
}
