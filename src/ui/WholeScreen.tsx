import MuiDialog from '@mui/material/Dialog';
import type { KeyboardEventHandler, ReactNode } from 'react';

interface WholeScreenProps {
  /** The id of its heading. */
  labelledBy: string;
  /** Escape. */
  onClose: () => void;
  onKeyDown?: KeyboardEventHandler;
  children: ReactNode;
}

/** Against the measures that the theme gives to questions. */
const wholeScreen = {
  inlineSize: '100%',
  maxInlineSize: 'none',
  maxBlockSize: 'none',
  margin: 0,
  padding: 0,
  border: 0,
  borderRadius: 0,
  '@media (max-width: 719.98px)': { padding: 0 },
};

/** Something that takes the whole screen while it is mounted; focus stays in it and goes back to where it was. */
export function WholeScreen({ labelledBy, onClose, onKeyDown, children }: WholeScreenProps) {
  return (
    <MuiDialog
      open
      fullScreen
      onClose={onClose}
      onKeyDown={onKeyDown}
      aria-labelledby={labelledBy}
      slotProps={{ paper: { sx: wholeScreen } }}
    >
      {children}
    </MuiDialog>
  );
}
