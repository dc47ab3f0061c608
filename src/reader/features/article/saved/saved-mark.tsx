import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../../parts/classes';
import { Icon } from '../../../parts/icon';
import type { SavedLayer } from '../layers';

/** The sign in the margin beside the line where a saved passage begins. It holds no text, so that the words around it stay the article's own. */
export function SavedMark({ saved: { id, colour, noted } }: { readonly saved: SavedLayer }): ReactNode {
  const { t, i18n } = useTranslation('passages');
  const name = t(noted ? 'mark.noted' : 'mark.bare', { colour: t(`colours.${colour}`) });
  return (
    <button type="button" data-saved={id} data-saved-mark="" lang={i18n.language} aria-label={name} title={name} aria-haspopup="dialog" className={classes('saved-mark', `saved-${colour}`)}>
      <Icon name={noted ? 'note' : 'bookmark'} />
    </button>
  );
}
