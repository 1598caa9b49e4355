import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { Announcer } from '../ui/Announcer.tsx';
import type { Config } from './config.ts';
import { BrokenApp } from './ErrorScreens.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Screens } from './Screens.tsx';

export function App({ config, client }: { config: Config; client: QueryClient }) {
  return (
    <ErrorBoundary place="app" render={() => <BrokenApp />}>
      <QueryClientProvider client={client}>
        <Announcer />
        <Screens config={config} />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
