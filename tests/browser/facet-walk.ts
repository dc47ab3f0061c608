import type { Page } from './reader';

/** One click on a value of a facet: what was promised, and what came. */
export interface Click {
  readonly facet: string;
  readonly value: string;
  /** The count as shown, with its `+` where the click would add. */
  readonly shown: string;
  /** Results that the count promises. */
  readonly promised: number;
  /** Results that the page says it found. */
  readonly said: number;
  /** Results that stand on the page, or -1 when it shows only the first of them. */
  readonly listed: number;
}

// The browser answers at most 200 changes of the address in ten seconds.
const PAUSE_MS = 55;

/** Clicks every value that is not chosen, of the named facets or of all, and takes each back again. The page is in English with Latin digits. */
export async function walkFacets(page: Page, only: readonly string[] | null, most = Infinity): Promise<readonly Click[]> {
  return page.evaluate(
    async ([facets, pause, limit]) => {
      const pass = (): Promise<void> => new Promise((done) => setTimeout(() => requestAnimationFrame(() => done()), pause));
      const rest = async (): Promise<void> => {
        await pass();
        while (document.querySelector('main [aria-busy="true"]') !== null) await pass();
      };
      const panel = (): Element => document.querySelector('aside[aria-label="Filters"]') ?? document.body;
      const heading = (details: Element): string => details.querySelector('summary h2')?.textContent ?? '';
      const expand = (): HTMLElement[] => [...panel().querySelectorAll<HTMLElement>('details > button[aria-expanded="false"]')];
      const boxes = (facet: string): HTMLInputElement[] =>
        [...panel().querySelectorAll('details')].filter((details) => heading(details) === facet).flatMap((details) => [...details.querySelectorAll<HTMLInputElement>('ul input[type="checkbox"]')]);
      const refused = (box: Element): boolean => box.closest('li')?.querySelector('button[aria-pressed="true"]') != null;
      const name = (box: Element): string => box.closest('li')?.querySelector('bdi')?.textContent ?? '';
      const count = (box: Element): string => box.closest('label')?.lastElementChild?.textContent ?? '';
      const results = (): Element => document.querySelector('section[aria-labelledby="found"]') ?? document.body;
      const said = (): number => {
        const text = [...results().querySelectorAll('p')].map((one) => one.textContent).find((one) => /^[\d,]+ (?:article|passage)/.test(one)) ?? 'none';
        return Number((/^[\d,]+/.exec(text) ?? ['-1'])[0].replaceAll(',', ''));
      };
      const listed = (): number => {
        const passages = results().querySelectorAll('[data-passage]').length;
        const waiting = results().querySelector('[aria-busy]:not([data-keeps-focus])') !== null;
        return waiting ? -1 : passages > 0 ? passages : results().querySelectorAll('ol > li > article').length;
      };
      const showAll = async (): Promise<void> => {
        for (const button of expand()) {
          button.click();
          await rest();
        }
        // Long lists are drawn little by little.
        for (let rows = -1; rows !== panel().querySelectorAll('ul input').length; await pass()) rows = panel().querySelectorAll('ul input').length;
      };
      await showAll();
      const clicks: Click[] = [];
      const names = [...panel().querySelectorAll('details')].map(heading).filter((facet) => facets === null || facets.includes(facet));
      for (const facet of names) {
        const rows = boxes(facet).length;
        for (let at = 0; at < rows && clicks.length < limit; at++) {
          const box = boxes(facet)[at];
          if (box === undefined || box.checked || refused(box)) continue;
          const value = name(box);
          const shown = count(box);
          const number = Number(shown.replace(/[+,]/g, ''));
          const promised = shown.startsWith('+') ? said() + number : number;
          const before = location.search;
          box.click();
          await rest();
          while (results().querySelector('[role="status"] [aria-hidden="true"]') !== null) await rest();
          clicks.push({ facet, value, shown, promised, said: said(), listed: listed() });
          boxes(facet)
            .find((one) => one.checked && name(one) === value)
            ?.click();
          await rest();
          if (location.search !== before) throw new RangeError(`${facet}: ${value} could not be taken back: ${location.search}`);
          await showAll();
        }
      }
      return clicks;
    },
    [only, PAUSE_MS, most] as const,
  );
}

/** Clicks that did not give what they promised. */
export function broken(clicks: readonly Click[]): readonly Click[] {
  return clicks.filter(({ promised, said, listed }) => promised !== said || (listed !== -1 && listed !== said));
}
