import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import { Icon, type IconName } from './icon';

const LOOKS = {
  plain: 'px-3 text-ink hover:bg-sunk',
  quiet: 'px-3 text-soft hover:bg-sunk hover:text-ink',
  outline: 'border border-line px-3.5 text-ink hover:border-edge',
  solid: 'bg-accent px-4 font-medium text-on-accent hover:brightness-110',
} as const;

/** A button with words. */
export function Button({ look = 'plain', icon, className, children, ...rest }: ComponentProps<'button'> & { readonly look?: keyof typeof LOOKS; readonly icon?: IconName }): ReactNode {
  return (
    <button type="button" className={classes('control', LOOKS[look], className)} {...rest}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button with a sign alone; `label` is its name, also shown on hover. */
export function IconButton({
  icon,
  label,
  mirror = false,
  className,
  ...rest
}: Omit<ComponentProps<'button'>, 'children'> & { readonly icon: IconName; readonly label: string; readonly mirror?: boolean }): ReactNode {
  return (
    <button type="button" aria-label={label} title={label} className={classes('control text-soft hover:bg-sunk hover:text-ink', className)} {...rest}>
      <Icon name={icon} mirror={mirror} />
    </button>
  );
}
