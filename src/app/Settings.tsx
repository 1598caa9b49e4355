import { useState } from 'react';
import { shellText } from '../i18n/en/shell.ts';
import { chooseLanguage, useLanguage, useText } from '../i18n/language.ts';
import { languageNames, rememberLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { chooseScheme, schemes, storedScheme } from './scheme.ts';
import styles from './Settings.module.css';

interface SettingsProps {
  offered: readonly Language[];
  /** Who is signed in, where that is known already. */
  customerName: string | null;
}

const schemeWords = { system: 'schemeSystem', light: 'schemeLight', dark: 'schemeDark' } as const;

/** Language and colours, on this device. A native popover: nothing has to be loaded for it. */
export function Settings({ offered, customerName }: SettingsProps) {
  const text = useText(shellText);
  const language = useLanguage();
  const [scheme, setScheme] = useState(storedScheme);
  return (
    <>
      <Button kind="quiet" compact popoverTarget="settings" aria-label={text.settings} title={text.settings}>
        <Icon name="sliders" large />
      </Button>
      <div id="settings" className={styles['settings']} popover="auto">
        {customerName !== null && <p className={styles['who']}>{text.signedInAs(customerName)}</p>}
        {offered.length > 1 && (
          <Choices
            legend={text.language}
            name="language"
            options={offered.map((each) => [each, languageNames[each]])}
            chosen={language}
            choose={(each) => {
              rememberLanguage(each);
              void chooseLanguage(each);
            }}
          />
        )}
        <Choices
          legend={text.scheme}
          name="scheme"
          options={schemes.map((each) => [each, text[schemeWords[each]]])}
          chosen={scheme}
          choose={(each) => {
            chooseScheme(each);
            setScheme(each);
          }}
        />
      </div>
    </>
  );
}

interface ChoicesProps<Value extends string> {
  legend: string;
  name: string;
  options: readonly (readonly [Value, string])[];
  chosen: Value;
  choose: (value: Value) => void;
}

function Choices<Value extends string>({ legend, name, options, chosen, choose }: ChoicesProps<Value>) {
  return (
    <fieldset className={styles['group']}>
      <legend>{legend}</legend>
      {options.map(([value, words]) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
