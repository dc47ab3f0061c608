import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';

/** How long the answer stays before the button is itself again. */
const ANSWER_MS = 2500;

/** Copies an address and says so in its own place. */
export function CopyLink({ href, children }: { readonly href: () => string; readonly children: string }): ReactNode {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(href());
      setAnswer('copied');
    } catch {
      setAnswer('copyFailed');
    }
    setTimeout(() => setAnswer(null), ANSWER_MS);
  };
  return (
    <>
      <Button look="quiet" icon={answer === 'copied' ? 'check' : 'link'} onClick={() => void copy()} className="text-accent">
        <span className="max-lg:sr-only">{answer === null ? children : t(answer)}</span>
      </Button>
      <span role="status" className="sr-only">
        {answer !== null && t(answer)}
      </span>
    </>
  );
}
