import { CacheProvider } from '@emotion/react';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { createStrictCache } from './emotionSheet.ts';
import { theme } from './theme.ts';

const cache = createStrictCache();

/**
 * What MUI's parts need around them. Only chunks that are loaded on demand may import this: with it come MUI, Emotion
 * and the theme, which the list does without.
 */
export function HeavyProvider({ children }: { children: ReactNode }) {
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme} storageManager={null} noSsr>
        {children}
      </ThemeProvider>
    </CacheProvider>
  );
}
