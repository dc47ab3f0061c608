import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../parts/button';
import { classes } from '../../parts/classes';
import { Icon, type IconName } from '../../parts/icon';
import { Popover } from '../../parts/popover';
import { THEMES, type Preferences } from '../../state/preferences';
import { usePreferences } from '../../state/use-preferences';

const SIGNS = { system: 'system', light: 'sun', dark: 'moon', sepia: 'book' } as const satisfies Record<Preferences['theme'], IconName>;

/** Light, dark, sepia, or as the device has it. */
export function ThemeSwitch(): ReactNode {
  const { t } = useTranslation('shell');
  const [{ theme }, change] = usePreferences();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  return (
    <div ref={anchor}>
      <IconButton icon={SIGNS[theme]} label={t('theme.label')} aria-expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        <Popover anchor={anchor} label={t('theme.label')} onClose={() => setOpen(false)} placement="bottom">
          <ul className="min-w-40 p-1.5">
            {THEMES.map((option) => (
              <li key={option}>
                <button
                  type="button"
                  aria-pressed={option === theme}
                  onClick={() => (change({ theme: option }), setOpen(false))}
                  className={classes('control w-full justify-start px-3 hover:bg-sunk', option === theme ? 'font-medium text-accent' : 'text-ink')}
                >
                  <Icon name={SIGNS[option]} />
                  {t(`theme.${option}`)}
                  {option === theme && <Icon name="check" className="ms-auto" />}
                </button>
              </li>
            ))}
          </ul>
        </Popover>
      )}
    </div>
  );
}
