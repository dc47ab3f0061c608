// Runs before the first paint, so that a page never flashes in another theme or direction. The app applies the same preferences later.
try {
  const { theme, language } = JSON.parse(localStorage.getItem('isnad.preferences') ?? '{}') ?? {};
  if (['light', 'dark', 'sepia'].includes(theme)) document.documentElement.dataset.theme = theme;
  if (language === 'en') Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' });
} catch {
  // Storage is blocked or holds no preferences: the system's theme stands.
}
