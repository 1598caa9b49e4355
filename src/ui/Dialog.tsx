import MuiDialog from '@mui/material/Dialog';
import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  title: string;
  /** What it is about, in a sentence that is read with the title. */
  lead?: ReactNode;
  children?: ReactNode;
  /** Escape, or a press beside it. Without it the question has to be answered. */
  onClose?: (() => void) | undefined;
  /** For work that needs room, a picture's. */
  isWide?: boolean;
}

/**
 * A question over the page, for as long as it is mounted: focus stays in it and goes back to where it was; the page
 * beneath is kept as it is and is hidden from the ear.
 */
export function Dialog({ title, lead, children, onClose, isWide = false }: DialogProps) {
  const id = useId();
  return (
    <MuiDialog
      open
      onClose={onClose ?? (() => undefined)}
      maxWidth={isWide ? false : 'sm'}
      slotProps={{ paper: { className: isWide ? styles['wide'] : undefined } }}
      aria-labelledby={`${id}-title`}
      aria-describedby={lead === undefined ? undefined : `${id}-lead`}
    >
      <h2 id={`${id}-title`} className={styles['title']}>
        {title}
      </h2>
      {lead !== undefined && (
        <div id={`${id}-lead`} className={styles['lead']}>
          {lead}
        </div>
      )}
      {children}
    </MuiDialog>
  );
}
