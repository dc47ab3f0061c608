/** An address that may stand in a link: absolute, http or https; null for any other (`javascript:` in a sidecar does nothing). */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
