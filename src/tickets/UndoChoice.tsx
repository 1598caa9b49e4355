import { useId } from 'react';
import { settingsText } from '../i18n/en/settings.ts';
import { useText } from '../i18n/language.ts';
import { undoTimes, useChooseUndo, useUndoMs } from './undoPreference.ts';
import styles from './UndoChoice.module.css';

/** In the settings: for how long what was sent can be taken back, on this device. */
export function UndoChoice() {
  const text = useText(settingsText);
  const id = useId();
  const seconds = useUndoMs() / 1000;
  const choose = useChooseUndo();
  const choice = (words: string) => undoTimes.find((each) => String(each) === words);
  return (
    <div className={styles['choice']}>
      <label>
        {text.undoFor}
        <select
          value={seconds}
          aria-describedby={id}
          onChange={({ target }) => {
            const chosen = choice(target.value);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {undoTimes.map((each) => (
            <option key={each} value={each}>
              {each === 0 ? text.undoOff : text.undoSeconds(each)}
            </option>
          ))}
        </select>
      </label>
      <p id={id}>{seconds === 0 ? text.undoOffHelp : text.undoHelp}</p>
    </div>
  );
}
