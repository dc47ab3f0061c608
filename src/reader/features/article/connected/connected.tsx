import './connected.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { ownPassages } from '../../../../core/corpus/passage-blocks';
import type { Article } from '../../../../core/model/article';
import { useMedia } from '../../../parts/use-media';
import { connectedQuery } from './connected-query';
import { CopiesNote } from './copies-note';
import { Opened } from './opened';
import { signElement } from './sign-element';
import { Signs } from './signs';

/** Where the third column has room. The same as in article.css. */
const BESIDE_MEDIA = '(min-width: 80rem)';

/** Who else tells what this article tells: a sign beside each passage, and what is behind it. */
export function Connected({ article }: { readonly article: Article }): ReactNode {
  const { data } = useQuery(connectedQuery(article.id));
  const [open, setOpen] = useState<number | null>(null);
  const beside = useMedia(BESIDE_MEDIA);
  const blocks = useMemo(() => ownPassages(article), [article]);
  if (data === undefined) return null;
  const told = open === null ? undefined : data.told.get(open);
  const block = open === null ? null : (blocks[open] ?? null);
  const close = (): void => {
    setOpen(null);
    if (block !== null) signElement(block.index)?.focus({ preventScroll: true });
  };
  return (
    <>
      {data.copies.length > 0 && <CopiesNote article={article} copies={data.copies} more={data.moreCopies} />}
      <Signs blocks={blocks} told={data.told} open={open} onOpen={(passage) => setOpen(passage === open ? null : passage)} />
      {open !== null && told !== undefined && block !== null && <Opened key={open} article={article} block={block} passage={open} told={told} beside={beside} onClose={close} onLeave={() => setOpen(null)} />}
    </>
  );
}
