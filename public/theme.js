// Runs before the first paint, so that a page never flashes in other colours or moves once it is read. The app applies the same preferences later.
const root = document.documentElement;
try {
  const { theme, language, face, size, lineHeight, measure } = JSON.parse(localStorage.getItem('isnad.preferences') ?? '{}') ?? {};
  if (['light', 'dark', 'sepia'].includes(theme)) root.dataset.theme = theme;
  if (language === 'en') Object.assign(root, { lang: 'en', dir: 'ltr' });
  const set = (name, value) => value !== undefined && root.style.setProperty(name, value);
  set('--read-face', { sans: 'var(--font-ui)' }[face]);
  if (size >= 16 && size <= 34) set('--read-size', `${size / 16}rem`);
  if (lineHeight >= 1.5 && lineHeight <= 2.4) set('--read-line', String(lineHeight));
  set('--read-measure', { narrow: '34rem', wide: '52rem' }[measure]);
} catch {
  // Storage is blocked or holds no preferences: the page stays as it is written.
}
// Fonts that come after the first letter is drawn stay out of this page, since its lines would break anew: they get a moment to be first.
const MOMENT_MS = 1000;
const late = [...document.querySelectorAll('link[as=font]')].filter((link) => window.performance.getEntriesByName(link.href).length === 0);
const letters = late.map((link) => new Promise((done) => ['load', 'error'].forEach((end) => link.addEventListener(end, done))));
if (letters.length > 0) {
  root.dataset.letters = 'awaited';
  void Promise.race([Promise.all(letters), new Promise((done) => window.setTimeout(done, MOMENT_MS))]).then(() => delete root.dataset.letters);
}
// Search engines want a whole address here, which a site that can lie anywhere learns only now.
const canonical = document.querySelector('link[rel=canonical]');
if (canonical !== null) canonical.setAttribute('href', canonical.href);
// An address that asks for a part of the list: what is written is all of it, and waits for the app.
if (window.location.search !== '') root.dataset.asks = '';
