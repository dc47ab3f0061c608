import './sharing.css';
import { type ReactNode, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { Live } from '../../../parts/live';
import { passageElement } from '../passage-element';
import type { Bar } from '../use-bar';
import { CardPlace } from './card-place';
import { PassageBar } from './passage-bar';
import { selectSpan } from './select-span';
import { Tray } from './tray';
import { useGathered } from './use-gathered';

/** The ways to pass passages of an article on: the bar at one of them, the tray of those gathered for one link, and what is said of both. */
export function Sharing({ root, article, bar }: { readonly root: RefObject<HTMLElement | null>; readonly article: Article; readonly bar: Bar }): ReactNode {
  const { t } = useTranslation('sharing');
  const [said, say] = useState('');
  const [picture, show] = useState<Span | null>(null);
  const gathered = useGathered();
  const { subject } = bar;
  const count = gathered.spans.length;
  const gather = (span: Span): void => {
    const left = gathered.has(span) ? count - 1 : count + 1;
    say(left === 0 ? t('tray.cleared') : t('tray.count', { count: left }));
    gathered.toggle(span);
  };
  /** The tray goes with its last passage, and the focus with it. */
  const leaveTray = (): void => {
    const [first] = gathered.spans;
    if (first !== undefined) passageElement(root.current, article, first)?.focus({ preventScroll: true });
  };
  return (
    <>
      {subject !== null && (
        <PassageBar
          key={`${subject.span.start}-${subject.span.end}`}
          article={article}
          subject={subject}
          takesFocus={bar.takesFocus}
          gathered={gathered}
          onGather={() => {
            gather(subject.span);
            bar.close();
          }}
          onPicture={() => show(subject.span)}
          onWiden={(span, byKey) => {
            if (byKey) bar.enter(span);
            if (root.current !== null) selectSpan(root.current, article, span);
          }}
          onSay={say}
          onClose={bar.close}
        />
      )}
      {count > 0 && (
        <Tray
          article={article}
          gathered={gathered}
          aside={subject !== null}
          onSay={say}
          onRemove={(span) => {
            if (count === 1) leaveTray();
            gather(span);
          }}
          onClear={() => {
            leaveTray();
            gathered.clear();
            say(t('tray.cleared'));
          }}
        />
      )}
      <CardPlace article={article} span={picture} onClose={() => show(null)} />
      <Live>{said}</Live>
    </>
  );
}
