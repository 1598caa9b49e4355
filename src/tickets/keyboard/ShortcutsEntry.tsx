import type { MouseEvent } from 'react';
import { keyboardText } from '../../i18n/en/keyboard.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { perform } from './performers.ts';
import styles from './ShortcutsEntry.module.css';

/** In the settings: leads to the list of shortcuts, also where they are switched off. */
export function ShortcutsEntry() {
  const text = useText(keyboardText);
  return (
    <Button className={styles['entry']} aria-haspopup="dialog" onClick={openList}>
      {text.entry}
    </Button>
  );
}

function openList({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  // The settings lie over every dialog, and focus is to be back at their button when the list is closed.
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
  perform('help');
}
