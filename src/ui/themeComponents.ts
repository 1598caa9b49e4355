import type { Components } from '@mui/material/styles';

const outline = '& .MuiOutlinedInput-notchedOutline';

/** How MUI's parts look where its own look is not ours (look/look.md, "Forms"). */
export const themeComponents: Components = {
  // Colours alone answer a press; a ripple is decoration.
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiFormControl: { defaultProps: { fullWidth: true } },
  MuiFormLabel: {
    styleOverrides: {
      root: {
        marginBlockEnd: 6,
        color: 'var(--ink)',
        fontWeight: 'var(--weight-mid)',
        '&.Mui-focused, &.Mui-error': { color: 'var(--ink)' },
      },
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: {
        margin: '6px 0 0',
        color: 'var(--ink-2)',
        fontSize: 'var(--text-sm)',
        lineHeight: 'var(--leading-ui)',
        '&.Mui-error': { color: 'var(--bad-ink)' },
      },
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: {
        minBlockSize: 'var(--field)',
        borderRadius: 'var(--radius)',
        background: 'var(--surface)',
        lineHeight: 'var(--leading-ui)',
        [outline]: { borderColor: 'var(--line-strong)' },
        [`&:hover ${outline.slice(2)}`]: { borderColor: 'var(--ink-2)' },
        [`&.Mui-focused ${outline.slice(2)}`]: { borderColor: 'var(--focus)' },
        [`&.Mui-error ${outline.slice(2)}`]: { borderColor: 'var(--bad)', borderWidth: 2 },
      },
      input: {
        boxSizing: 'border-box',
        blockSize: 'auto',
        minBlockSize: 'var(--field)',
        padding: '8px 12px',
        // Below 16 px a phone zooms into the page when the field is entered.
        '@media (pointer: coarse)': { fontSize: '1rem' },
      },
    },
  },
  MuiBackdrop: {
    styleOverrides: {
      root: { backgroundColor: 'var(--scrim)' },
      invisible: { backgroundColor: 'transparent' },
    },
  },
  MuiDialog: {
    styleOverrides: {
      paper: {
        inlineSize: 'min(420px, 100% - 32px)',
        margin: 16,
        padding: 28,
        border: '1px solid var(--line)',
        borderRadius: 'var(--radius-xl)',
        background: 'var(--raised)',
        boxShadow: 'var(--shadow-dialog)',
        '@media (max-width: 719.98px)': { padding: 22 },
      },
    },
  },
};
