import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { usePathname } from 'wouter/use-browser-location';
import { useIsSessionAsking } from '../session/sessionQuestions.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { BrandMark } from './BrandMark.tsx';
import type { Config } from './config.ts';
import { BrokenApp } from './ErrorScreens.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { sessionDialogs, signInPage } from './lazyPages.ts';
import { nameTab } from './pageTitle.ts';
import { placeOf } from './places.ts';
import { Screens } from './Screens.tsx';
import { Settings } from './Settings.tsx';

export function App({ config, client }: { config: Config; client: QueryClient }) {
  return (
    <ErrorBoundary place="app" render={() => <BrokenApp />}>
      <QueryClientProvider client={client}>
        <Announcer />
        <Inside config={config} />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

/** Either the way in, where nothing of anybody is mounted, or the signed-in screens with the session's questions over them. */
function Inside({ config }: { config: Config }) {
  const pathname = usePathname();
  const isAsking = useIsSessionAsking();
  if (placeOf(pathname).name === 'signIn') {
    return (
      <signInPage.Page
        mark={<BrandMark large />}
        onTitle={nameTab}
        corner={<Settings offered={config.languages} customerName={null} />}
        fallback={null}
      />
    );
  }
  return (
    <>
      <Screens config={config} />
      {isAsking && <sessionDialogs.Page fallback={null} />}
    </>
  );
}
