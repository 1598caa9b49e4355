import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/tokens.css';
import './app/base.css';
import { App } from './app/App.tsx';
import { pageConfig } from './app/config.ts';
import { makeQueryClient } from './app/queryClient.ts';
import { chooseLanguage } from './i18n/language.ts';
import { preferredLanguage } from './i18n/languages.ts';
import { configurePanel } from './panel/panelConfig.ts';

const config = pageConfig();
const language = preferredLanguage(config.languages);
configurePanel({ panelTimeZone: config.panelTimeZone, statelessFilter: config.statelessFilter, language });

const client = makeQueryClient(() => {});
void start();

/** English is at hand; another language is one more request, waited for so that nothing is shown in the wrong one. */
async function start(): Promise<void> {
  await chooseLanguage(language).catch(() => chooseLanguage('en'));
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App config={config} client={client} />
    </StrictMode>,
  );
}
