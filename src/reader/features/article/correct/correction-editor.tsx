import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { namedEntity, type Correction } from '../../../../core/corrections/correction';
import { addCorrection } from '../../../../core/corrections/merge-corrections';
import type { Article } from '../../../../core/model/article';
import { ENTITY_TYPES } from '../../../../core/model/entity';
import { entityQuery } from '../../../data/queries';
import { correctionStore } from '../../../data/use-corrections';
import { nameIn } from '../../../i18n/name-in';
import { useLanguage } from '../../../i18n/use-language';
import { Button } from '../../../parts/button';
import { Segmented } from '../../../parts/segmented';
import { useUnpressed } from '../../../parts/use-unpressed';
import type { NameInArticle } from '../name-in-article';
import { CorrectionRow } from './correction-row';
import { EntityPicker } from './entity-picker';

const SCOPES = ['everywhere', 'here'] as const;

interface Props {
  readonly article: Article;
  readonly name: NameInArticle;
  readonly onDone: () => void;
}

/** What one may say of a name: that it is none, of another type, the same as another, or not the one it was taken for. */
export function CorrectionEditor({ article, name, onDone }: Props): ReactNode {
  const { t } = useTranslation('corrections');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('everywhere');
  const [open, setOpen] = useState<'type' | 'same' | 'other' | null>(null);
  const { written } = name;
  const entity = namedEntity(name.entity);
  const data = useUnpressed(useQuery(entityQuery(entity.id)).data);
  const elsewhere = (data?.record.articles ?? 0) > (name.count > 0 ? 1 : 0);
  const where = elsewhere && scope === 'here' ? article.id : null;
  const make = (correction: Correction): void => {
    correctionStore.change(addCorrection(correctionStore.read().corrections, correction), { kind: 'made', correction });
    onDone();
  };
  const toggle = (part: typeof open) => () => setOpen(open === part ? null : part);
  const called = nameIn(language, entity) ?? '';
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={root} className="flex scroll-my-6 flex-col gap-1 pb-1">
      {elsewhere && <Segmented small label={t('scope.label')} value={scope} onChange={setScope} options={SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))} />}
      <CorrectionRow label={t('act.notName')} note={t('act.notNameOf', { words: written })} onPress={() => make({ kind: 'not-a-name', entity, spelling: written, article: where })} />
      <CorrectionRow label={t('act.otherType')} open={open === 'type'} onPress={toggle('type')}>
        <div className="flex flex-wrap gap-2">
          {ENTITY_TYPES.filter((type) => type !== entity.type).map((type) => (
            <Button key={type} look="outline" onClick={() => make({ kind: 'other-type', entity, type, article: where })}>
              {common(`type.${type}`)}
            </Button>
          ))}
        </div>
      </CorrectionRow>
      <CorrectionRow label={t('act.sameAs')} open={open === 'same'} onPress={toggle('same')}>
        <EntityPicker label={t('pick.same')} self={entity} onPick={(to) => make({ kind: 'same-as', entity, to, article: where })} />
      </CorrectionRow>
      <CorrectionRow label={t('act.notSameAs')} open={open === 'other'} onPress={toggle('other')}>
        <p className="text-xs text-soft">{t('act.notSameAsOf', { words: written, name: called })}</p>
        <div className="my-2">
          <Button look="outline" onClick={() => make({ kind: 'not-same-as', entity, spelling: written, article: article.id, to: null })}>
            {t('act.stranger')}
          </Button>
        </div>
        <EntityPicker label={t('pick.other')} self={entity} onPick={(to) => make({ kind: 'not-same-as', entity, spelling: written, article: article.id, to })} />
      </CorrectionRow>
      <Link href="/corrections" className="link inline-flex min-h-8 items-center self-start text-xs pointer-coarse:min-h-11">
        {t('all')}
      </Link>
    </div>
  );
}
