/** What all pages of a site share. */
export interface Site {
  /** Address of the site with a slash at its end; null when the build was not told, since the same files can lie anywhere. */
  readonly address: string | null;
  /** Name and description, as the built page has them. */
  readonly name: string;
  readonly description: string;
}

const TITLE = /<title>([^<]*)<\/title>/;
const DESCRIPTION = /<meta name="description" content="([^"]*)"/;

/** The site of a built page. `given` is what `ISNAD_SITE` says; a RangeError when it is no address of a site. */
export function siteOf(page: string, given: string | undefined): Site {
  const [, name] = TITLE.exec(page) ?? [];
  const [, description] = DESCRIPTION.exec(page) ?? [];
  if (name === undefined || description === undefined) throw new RangeError('the built page has no title or no description');
  return { address: siteAddress(given), name, description };
}

function siteAddress(given: string | undefined): string | null {
  if (given === undefined || given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') throw new RangeError(`ISNAD_SITE is no address of a site: ${given}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
