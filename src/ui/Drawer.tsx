import MuiDrawer from '@mui/material/Drawer';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { LaterIcon } from './LaterIcon.tsx';
import styles from './Drawer.module.css';

interface DrawerProps {
  isOpen: boolean;
  title: string;
  /** The name of the button that closes it. */
  close: string;
  onClose: () => void;
  /** After it has left the screen. */
  onGone: () => void;
  children: ReactNode;
}

/** A panel at the end of the screen, on a phone a sheet from below. Focus stays in it and goes back to where it was. */
export function Drawer({ isOpen, title, close, onClose, onGone, children }: DrawerProps) {
  const id = useId();
  const isPhone = useMediaQuery('(max-width: 719.98px)', { noSsr: true });
  const end = document.documentElement.dir === 'rtl' ? 'left' : 'right';
  return (
    <MuiDrawer
      open={isOpen}
      anchor={isPhone ? 'bottom' : end}
      onClose={onClose}
      slotProps={{
        paper: {
          className: styles['drawer'],
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': id,
        },
        transition: { onExited: onGone },
      }}
    >
      <header className={styles['head']}>
        <h2 id={id}>{title}</h2>
        <Button kind="quiet" compact aria-label={close} title={close} onClick={onClose}>
          <LaterIcon name="cross" large />
        </Button>
      </header>
      {children}
    </MuiDrawer>
  );
}
