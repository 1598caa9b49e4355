// Runs before anything else, as a script of its own that holds all it needs: it puts on the styles of the first
// paint and the chosen colours, and asks the panel for the list while the app itself is still on its way.
import { directionOf, panelLanguage, preferredLanguage } from '../i18n/languages.ts';
import { listRequestBody, noFilter } from '../panel/listFields.ts';
import { readListUrl } from '../tickets/ticketListUrl.ts';
import { isSignOutOwed } from '../session/signOutOwed.ts';
import firstStyles from 'virtual:first-styles';
import { defaultConfig, readConfig } from './config.ts';
import { placeOf } from './places.ts';
import { applyScheme, storedScheme } from './scheme.ts';

const config = readConfig(document.getElementById('frontdesk-config')?.textContent);
const language = preferredLanguage(config.languages);
const place = placeOf(location.pathname);
const root = document.documentElement;
globalThis.frontdeskPage = { config, language };

const sheet = new CSSStyleSheet();
sheet.replaceSync(firstStyles);
document.adoptedStyleSheets.push(sheet);
applyScheme(storedScheme());
if (config.brandColor !== null && CSS.supports('color', config.brandColor)) {
  root.style.setProperty('--brand', config.brandColor);
}
// The page as served knows our own name alone.
if (config.brandName !== defaultConfig.brandName) root.dataset['branded'] = '';
document.title = config.brandName;
root.lang = language;
root.dir = directionOf(language);
if (language !== 'en') root.dataset['quiet'] = '';
root.dataset['place'] = place.name === 'list' ? 'list' : place.name === 'signIn' ? 'door' : 'other';

const address = place.name === 'list' ? readListUrl(place.pathname, location.search) : null;

if (address?.query) root.dataset['filtered'] = '';

// A filter is read by the app: its language would be too long for here. And nothing is read in a session that should
// have ended.
if (address?.query === '' && config.statelessFilter && !isSignOutOwed()) {
  const body = listRequestBody(
    { ...address, filter: noFilter },
    {
      statelessFilter: true,
      language: panelLanguage(language),
    },
  );
  const answer = fetch('/billmgr', {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Frontdesk': '1' },
    credentials: 'same-origin',
    redirect: 'manual',
    cache: 'no-store',
  });
  answer.catch(() => {}); // Whoever takes it over hears of it; nobody else has to.
  globalThis.frontdeskFirst = { body, answer };
}
