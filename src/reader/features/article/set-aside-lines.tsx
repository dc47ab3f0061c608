import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import { useFormats } from '../../i18n/use-formats';
import type { Section } from './layers';
import { SetAsideText } from './set-aside-text';
import { useExplain } from './use-explain';

interface Props {
  readonly article: Article;
  readonly blocks: readonly Block[];
  /** By block. */
  readonly sections: readonly (readonly Section[])[];
  /** The search hit that one is at. */
  readonly hit: number | null;
}

/** Neighbouring lines that cleaning left out, in their place, each with what it is taken for and why. */
export function SetAsideLines({ article, blocks, sections, hit }: Props): ReactNode {
  const { t } = useTranslation('article');
  const explain = useExplain();
  return (
    <ul className="set-aside" aria-label={t('removed.group')}>
      {blocks.map((block) => (
        <li key={block.index} id={`b${block.index}`} className="mb-3 last:mb-0">
          <p dir="rtl" lang="ar" className="naskh">
            <SetAsideText article={article} sections={sections[block.index] ?? []} hit={hit} />
          </p>
          <p className="text-xs text-faint">
            <span className="font-medium text-soft">{t(`kind.${block.kind}`)}</span> · {explain(block.evidence)} <Repeats article={article} block={block} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Repeats({ article, block }: { readonly article: Article; readonly block: Block }): ReactNode {
  const { t } = useTranslation('article');
  const formats = useFormats();
  const original = block.repeats === null ? undefined : article.blocks[block.repeats];
  if (original === undefined) return null;
  if (original.kind === 'title') return t('removed.repeatsTitle');
  return original.number === null ? null : t('removed.repeats', { number: formats.number(original.number) });
}
