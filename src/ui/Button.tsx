import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import styles from './Button.module.css';

type Look = { kind?: 'primary' | 'plain' | 'quiet'; compact?: boolean };

/** The look of a button, for a link that acts like one. */
export function buttonClass({ kind = 'plain', compact = false }: Look): string {
  return classNames(styles['button'], kind !== 'plain' && styles[kind], compact && styles['compact']);
}

/**
 * The plain button. One that cannot act stays focusable (`aria-disabled`) and says why through `aria-describedby`;
 * pressing it does nothing.
 */
export function Button({ kind, compact, className, onClick, ...rest }: ComponentProps<'button'> & Look) {
  const isDisabled = rest['aria-disabled'] === true || rest['aria-disabled'] === 'true';
  return (
    <button
      type="button"
      {...rest}
      className={classNames(buttonClass({ ...(kind && { kind }), ...(compact && { compact }) }), className)}
      onClick={(event) => (isDisabled ? event.preventDefault() : onClick?.(event))}
    />
  );
}
