import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies texts and tells what came of it. */
export function useCopying(): { readonly said: string; readonly copy: (text: string, success: string) => void } {
  const { t } = useTranslation('passages');
  const [said, say] = useState('');
  const copy = useCallback(
    (text: string, success: string) => {
      say('');
      navigator.clipboard.writeText(text).then(
        () => say(success),
        () => say(t('copied.failed')),
      );
    },
    [t],
  );
  return { said, copy };
}
