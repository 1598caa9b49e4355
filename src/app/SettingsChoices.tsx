import { useState } from 'react';
import { settingsText } from '../i18n/en/settings.ts';
import { chooseLanguage, useLanguage, useText } from '../i18n/language.ts';
import { languageNames } from '../i18n/languageNames.ts';
import { rememberLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { BrokenPart } from '../tickets/BrokenPart.tsx';
import { ShortcutsEntry } from '../tickets/keyboard/ShortcutsEntry.tsx';
import { UndoChoice } from '../tickets/UndoChoice.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { loadChunk } from '../ui/loadChunk.ts';
import { chooseScheme, schemes, storedScheme } from './scheme.ts';
import styles from './SettingsChoices.module.css';

const notifyChoice = lazyPart(() =>
  import('../tickets/current/NotifyChoice.tsx').then((module) => module.NotifyChoice),
);

const schemeWords = { system: 'schemeSystem', light: 'schemeLight', dark: 'schemeDark' } as const;

interface SettingsChoicesProps {
  offered: readonly Language[];
  /** Who is signed in, where that is known already. */
  customerName: string | null;
}

/** What stands in the settings: whose they are, language and colours. */
export function SettingsChoices({ offered, customerName }: SettingsChoicesProps) {
  const text = useText(settingsText);
  const language = useLanguage();
  const [scheme, setScheme] = useState(storedScheme);
  const [hasFailed, setHasFailed] = useState(false);

  async function choose(each: Language): Promise<void> {
    // Before it is there: where a deploy took it away, the page that is loaded anew is in it.
    rememberLanguage(each);
    const isThere = await loadChunk(() => chooseLanguage(each)).then(
      () => true,
      () => false,
    );
    if (!isThere) rememberLanguage(language);
    setHasFailed(!isThere);
  }

  return (
    <>
      {customerName !== null && <p className={styles['who']}>{text.signedInAs(customerName)}</p>}
      {offered.length > 1 && (
        <Choices
          legend={text.language}
          name="language"
          options={offered.map((each) => [each, languageNames[each]])}
          chosen={language}
          choose={(each) => void choose(each)}
        />
      )}
      {hasFailed && <p role="alert">{text.languageFailed}</p>}
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
      {customerName !== null && (
        <>
          <UndoChoice />
          <notifyChoice.Page fallback={null} broken={BrokenPart} />
          <ShortcutsEntry />
        </>
      )}
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
