import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/tokens.css';
import './app/base.css';
import { App } from './app/App.tsx';
import { signInPage } from './app/lazyPages.ts';
import { thisPage } from './app/page.ts';
import { placeOf } from './app/places.ts';
import { makeQueryClient } from './app/queryClient.ts';
import { completeApp, onRead, startApp } from './app/startApp.ts';
import { LanguageProvider } from './i18n/LanguageProvider.tsx';
import { chooseLanguage, currentLanguage, onLanguage } from './i18n/language.ts';
import { panelLanguage } from './i18n/languages.ts';
import { configurePanel } from './panel/panelConfig.ts';
import { paths } from './paths.ts';

const { config, language } = thisPage();
const client = makeQueryClient(onRead, completeApp);
configurePanel({ panelTimeZone: config.panelTimeZone, statelessFilter: config.statelessFilter });
onLanguage(() => configurePanel({ language: panelLanguage(currentLanguage()) }));

if (location.pathname === paths.home) history.replaceState(null, '', paths.tickets);
if (placeOf(location.pathname).name === 'signIn') signInPage.warm();
void start();

/** English is at hand; another language is one more request, waited for so that nothing is shown in the wrong one. */
async function start(): Promise<void> {
  await chooseLanguage(language).catch(() => chooseLanguage('en'));
  const root = document.getElementById('root');
  if (!root) return;
  startApp(client);
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <App config={config} client={client} />
      </LanguageProvider>
    </StrictMode>,
  );
  if (placeOf(location.pathname).name !== 'list') completeApp();
}
