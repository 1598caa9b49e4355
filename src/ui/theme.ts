import { createTheme } from '@mui/material/styles';
import { themeComponents } from './themeComponents.ts';

function colour(token: string) {
  return {
    main: `var(--${token})`,
    light: `var(--${token})`,
    dark: `var(--${token})`,
    contrastText: 'var(--surface)',
  };
}

const plain = { fontSize: 'var(--text-md)', lineHeight: 'var(--leading-ui)', letterSpacing: 'normal' };

/**
 * MUI drawn with the tokens of src/app/tokens.css. There is one palette: its values are custom properties, which
 * follow the colour scheme by themselves.
 */
export const theme = createTheme({
  cssVariables: { nativeColor: true, disableCssColorScheme: true },
  colorSchemes: {
    light: {
      palette: {
        primary: { ...colour('accent'), dark: 'var(--accent-hover)', contrastText: 'var(--on-accent)' },
        secondary: colour('ink-2'),
        info: { ...colour('accent'), contrastText: 'var(--on-accent)' },
        error: colour('bad'),
        warning: colour('lamp'),
        success: colour('good'),
        text: { primary: 'var(--ink)', secondary: 'var(--ink-2)', disabled: 'var(--ink-3)' },
        background: { default: 'var(--paper)', paper: 'var(--raised)' },
        common: { background: 'var(--surface)', onBackground: 'var(--ink)' },
        action: {
          active: 'var(--ink-2)',
          hover: 'var(--hover)',
          selected: 'var(--accent-wash-2)',
          focus: 'var(--hover)',
          disabled: 'var(--ink-3)',
          disabledBackground: 'var(--sunken)',
        },
        divider: 'var(--line)',
      },
    },
  },
  typography: {
    fontFamily: 'var(--font)',
    fontWeightMedium: 500,
    fontWeightBold: 600,
    body1: plain,
    body2: { ...plain, fontSize: 'var(--text-sm)' },
    button: { ...plain, textTransform: 'none', fontWeight: 'var(--weight-mid)' },
  },
  spacing: 4,
  shape: { borderRadius: 8 },
  // The layers of tokens.css: MUI counts with numbers here.
  zIndex: { appBar: 20, drawer: 50, modal: 50, snackbar: 60, tooltip: 60 },
  transitions: {
    duration: {
      shortest: 90,
      shorter: 90,
      short: 180,
      standard: 180,
      complex: 260,
      enteringScreen: 180,
      leavingScreen: 90,
    },
    easing: { easeInOut: 'var(--ease)', easeOut: 'var(--ease)', easeIn: 'var(--ease)', sharp: 'var(--ease)' },
  },
  motion: { reducedMotion: 'system' },
  focusVisible: true,
  components: themeComponents,
});
