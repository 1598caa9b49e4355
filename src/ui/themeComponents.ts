import type { Components } from '@mui/material/styles';

const rim = '.MuiOutlinedInput-notchedOutline';

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
        textAlign: 'start',
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
        [`& ${rim}`]: { borderColor: 'var(--line-strong)' },
        [`&:hover ${rim}`]: { borderColor: 'var(--ink-2)' },
        [`&.Mui-focused ${rim}`]: { borderWidth: 1, borderColor: 'var(--focus)' },
        [`&.Mui-error ${rim}`]: { borderWidth: 2, borderColor: 'var(--bad)' },
        // Around the rim, so that a faulty field shows its fault and its focus.
        '&.Mui-focused': { outline: '2px solid var(--focus)', outlineOffset: -1 },
        '&.Mui-focused.Mui-error': { outlineOffset: 1 },
        '--_trailingPad': '4px',
      },
      multiline: { padding: 0 },
      input: {
        boxSizing: 'border-box',
        blockSize: 'auto',
        minBlockSize: 'var(--field)',
        padding: '8px 12px',
        // Below 16 px a phone zooms into the page when the field is entered.
        '@media (pointer: coarse)': { fontSize: 'max(16px, 1em)' },
        // Edge would put its own beside ours.
        '&::-ms-reveal': { display: 'none' },
      },
    },
  },
  // MUI's own arrow stands at the right whichever way the page is written.
  MuiNativeSelect: {
    styleOverrides: {
      select: { '&&&&': { paddingInline: '12px 32px' } },
      icon: { right: 'auto', insetInlineEnd: 7 },
    },
  },
  // The page has a stable gutter: MUI would make room for a scroll bar that never takes any (see Dialog.module.css).
  MuiModal: { defaultProps: { disableScrollLock: true } },
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
