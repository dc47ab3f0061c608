import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LANGUAGES, LANGUAGE_NAMES } from '../../i18n/languages';
import { Button } from '../../parts/button';
import { Segmented } from '../../parts/segmented';
import { Slider } from '../../parts/slider';
import { useTitle } from '../../parts/use-title';
import { DIGITS, FACES, LINE_HEIGHT, MEASURES, SIZE, THEMES } from '../../state/preferences';
import { preferenceStore, usePreferences } from '../../state/use-preferences';
import { Sample } from './sample';
import { Setting } from './setting';

/** All reading settings, with a piece of text that shows each change at once. */
export function SettingsView(): ReactNode {
  const { t, i18n } = useTranslation('settings');
  const [preferences, change] = usePreferences();
  useTitle(t('title'));
  return (
    <div className="page grid items-start gap-x-16 gap-y-8 py-8 lg:grid-cols-[22rem_minmax(0,1fr)] lg:py-12">
      <h1 className="headline text-2xl lg:col-span-2">{t('title')}</h1>
      <section aria-label={t('title')} className="flex flex-col gap-7">
        <Setting label={t('language')}>
          <Segmented label={t('language')} value={preferences.language ?? (i18n.language === 'en' ? 'en' : 'ar')} onChange={(language) => change({ language })} options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))} />
        </Setting>
        <Setting label={t('theme.label')}>
          <Segmented label={t('theme.label')} value={preferences.theme} onChange={(theme) => change({ theme })} options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))} />
        </Setting>
        <Setting label={t('face.label')}>
          <Segmented label={t('face.label')} value={preferences.face} onChange={(face) => change({ face })} options={FACES.map((value) => ({ value, label: t(`face.${value}`) }))} />
        </Setting>
        <Slider label={t('size')} least={SIZE.least} most={SIZE.most} step={SIZE.step} value={preferences.size} onChange={(size) => change({ size })} />
        <Slider label={t('line')} least={LINE_HEIGHT.least} most={LINE_HEIGHT.most} step={LINE_HEIGHT.step} value={preferences.lineHeight} onChange={(lineHeight) => change({ lineHeight })} />
        <Setting label={t('measure.label')}>
          <Segmented label={t('measure.label')} value={preferences.measure} onChange={(measure) => change({ measure })} options={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))} />
        </Setting>
        <Setting label={t('digits.label')} note={t('digits.note')}>
          <Segmented label={t('digits.label')} value={preferences.digits} onChange={(digits) => change({ digits })} options={DIGITS.map((value) => ({ value, label: t(`digits.${value}`) }))} />
        </Setting>
        <Setting label={t('corrections.label')}>
          <Link href="/corrections" className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
            {t('corrections.open')}
          </Link>
        </Setting>
        <div className="border-t border-line pt-5">
          <p className="mb-3 text-sm text-soft">{t('kept')}</p>
          <Button look="outline" onClick={preferenceStore.reset}>
            {t('reset')}
          </Button>
        </div>
      </section>
      <Sample />
    </div>
  );
}
