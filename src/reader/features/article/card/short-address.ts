/** The address of a passage as one would type it: without its scheme and without the proof, which only finds the passage again in a changed text. */
export function shortAddress(link: string): string {
  const { host, pathname } = new URL(link);
  return `${host}${decodeURI(pathname)}`.replace(/\/$/, '');
}
