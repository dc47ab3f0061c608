import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Live } from '../../parts/live';
import { Notice } from '../../parts/states';
import type { Target } from './use-target';

type Message = 'exact' | 'exactTwins' | 'moved' | 'changed' | 'lost' | 'lostNear' | 'unreadable';

/** Says where a passage link led: aloud always, on the page when it led elsewhere than it was made for. */
export function TargetNotice({ target, onDismiss }: { readonly target: Target; readonly onDismiss: () => void }): ReactNode {
  const { t } = useTranslation('article');
  const { t: common } = useTranslation();
  const message = messageFor(target);
  const quiet = message === null || message === 'exact';
  return (
    <>
      <Live>{message === null ? '' : t(`passage.${message}`)}</Live>
      {!quiet && (
        <div className="mb-6">
          <Notice icon={message === 'exactTwins' ? 'info' : 'link'}>
            <p>{t(`passage.${message}`)}</p>
            <button type="button" className="link min-h-8 pointer-coarse:min-h-11" onClick={onDismiss}>
              {target.spans.length === 0 ? common('close') : t('passage.dismiss')}
            </button>
          </Notice>
        </div>
      )}
    </>
  );
}

function messageFor({ found }: Target): Message | null {
  if (found === null || found === 'unreadable') return found;
  if (found.kind === 'lost') return found.nearest === null ? 'lost' : 'lostNear';
  return found.kind === 'exact' && found.twins > 0 ? 'exactTwins' : found.kind;
}
