import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { IconButton } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useKeys } from '../../parts/use-keys';
import { LanguageSwitch } from './language-switch';
import { Nav } from './nav';
import { ReadingMenu } from './reading-menu';
import { SearchBox } from './search-box';
import { ThemeSwitch } from './theme-switch';

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog')).KeysDialog }));

/** The frame's upper edge: brand, search, sections, and how the page looks. */
export function Header(): ReactNode {
  const { t } = useTranslation('shell');
  const [keysShown, showKeys] = useState(false);
  useKeys({ 'Shift+Slash': () => showKeys(true) });
  return (
    <header className="border-b border-line print:hidden">
      <a href="#main" className="sr-only rounded-lg bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:absolute focus:start-4 focus:top-3 focus:z-40">
        {t('skip')}
      </a>
      <div className="page flex flex-wrap items-center gap-x-5 gap-y-2 py-2.5">
        <Link href="/" aria-label={t('home')} className="flex items-baseline gap-2.5 rounded-md py-1">
          <Brand />
        </Link>
        <div className="order-last w-full lg:order-none lg:mx-auto lg:w-auto lg:max-w-lg lg:flex-[1_1_18rem]">
          <SearchBox />
        </div>
        <Nav />
        <div role="group" aria-label={t('tools')} className="ms-auto flex flex-wrap items-center justify-end lg:ms-0">
          <SavedLink />
          <ReadingMenu />
          <ThemeSwitch />
          <IconButton icon="keyboard" label={t('keys.open')} onClick={() => showKeys(true)} className="pointer-coarse:hidden" />
          <LanguageSwitch />
        </div>
      </div>
      <Suspense fallback={null}>{keysShown && <KeysDialog onClose={() => showKeys(false)} />}</Suspense>
    </header>
  );
}

function SavedLink(): ReactNode {
  const { t } = useTranslation('shell');
  const [path] = useLocation();
  return (
    <Link href="/passages" aria-label={t('saved')} title={t('saved')} aria-current={path === '/passages' ? 'page' : undefined} className="control text-soft hover:bg-sunk hover:text-ink aria-[current]:text-accent">
      <Icon name="bookmark" />
    </Link>
  );
}

function Brand(): ReactNode {
  const { t } = useTranslation(['common', 'shell']);
  return (
    <>
      <span lang="ar" className="font-naskh text-[1.7rem] leading-[1.5] font-bold text-accent">
        {t('common:brand')}
      </span>
      <span className="hidden text-xs text-faint xl:inline">{t('shell:tagline')}</span>
    </>
  );
}
