import type { SavedPassage } from '../../../../core/anchor/saved/saved-passage';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { BASE, DATA } from '../../../data/base';
import { newId } from '../../../data/new-id';
import { articleUrl, passageUrl } from './passage-url';

const SPACES = 2;

/** A span as a W3C Web Annotation in JSON-LD; with note and colour when it is a saved one. `file` is the compiled article below the data, null when unknown. */
export async function annotation(article: Article, span: Span, saved: SavedPassage | null, file: string | null): Promise<string> {
  const [{ savePassage }, { CONTEXT, toAnnotation }, { textFragment }] = await Promise.all([
    import('../../../../core/anchor/saved/saved-passage'),
    import('../../../../core/anchor/saved/web-annotation'),
    import('../../../../core/anchor/quote/text-fragment'),
  ]);
  const made = saved ?? savePassage(article, span, { id: newId(), at: new Date().toISOString(), file });
  const addresses = {
    article: articleUrl(article),
    passage: passageUrl(article, [span]),
    fragment: textFragment(article, span),
    file: file === null ? null : new URL(DATA + file, window.location.href).href,
  };
  const generator = { id: new URL(BASE, window.location.href).href, name: 'Isnad' };
  return JSON.stringify({ '@context': CONTEXT, ...toAnnotation(made, addresses, generator) }, null, SPACES);
}
