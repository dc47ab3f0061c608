import { expect, test } from 'vitest';
import { choose, EMPTY_FILTER, within } from '../../../src/core/search/change-filter';
import { parseLibrary } from '../../../src/reader/state/library-url';
import { wayHref, wayOf, WAYS } from '../../../src/reader/state/way-href';

test.each(WAYS)('%s keeps the whole filter in its address', (way) => {
  const filter = within(choose({ ...EMPTY_FILTER, scope: 'passage', text: 'سودجا' }, 'place', 'loc:russia', 'include'), { by: 'told', at: '2014' });
  const [path = '', search = ''] = wayHref(way, filter, [['from', '2025-03']]).split('?');
  expect(wayOf(path)).toBe(way);
  expect(parseLibrary(search).filter).toEqual(filter);
  expect(search.startsWith('from=2025-03&')).toBe(true);
});

test('a bare filter leaves no question mark, and other pages are no ways', () => {
  expect(wayHref('map', EMPTY_FILTER)).toBe('/map');
  expect([wayOf('/'), wayOf('/a/map'), wayOf('/settings')]).toEqual([null, null, null]);
});
