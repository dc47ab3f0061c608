import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { askAgain } from '../../../src/reader/data/ask-again';
import { CORRECTED } from '../../../src/reader/data/corrected-meta';
import { makeQueryClient } from '../../../src/reader/data/query-client';

test('what was on its way is asked for anew, also where nothing has come yet', async () => {
  const client = makeQueryClient();
  let arrive = (_answer: string): void => undefined;
  const late = new Promise<string>((resolve) => (arrive = resolve));
  let isMended = false;
  const shown: (string | undefined)[] = [];
  const observer = new QueryObserver(client, { queryKey: ['one'], queryFn: () => (isMended ? Promise.resolve('whole') : late), ...CORRECTED });
  const stop = observer.subscribe(({ data }) => shown.push(data));
  isMended = true;
  const asked = askAgain(client);
  arrive('lacking');
  await asked;
  expect(observer.getCurrentResult().data).toBe('whole');
  expect(shown).not.toContain('lacking');
  stop();
  client.clear();
});
