import { useId, useState } from 'react';
import { currentText } from '../../i18n/en/current.ts';
import { useText } from '../../i18n/language.ts';
import { useWantsNotification } from './newsPreference.ts';
import { askPermission, notificationPermission, showSystemNotice } from './systemNotice.ts';
import styles from './NotifyChoice.module.css';

type Outcome = 'notifyOn' | 'notifyBlocked' | 'notifyUnanswered' | 'notifyUnsupported';

/** In the settings: whether the system tells of new answers. The browser's question is asked by this press alone. */
export function NotifyChoice() {
  const text = useText(currentText);
  const id = useId();
  const [isWanted, choose] = useWantsNotification();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // The browser may have taken back what it allowed.
  const isOn = isWanted && notificationPermission() === 'granted';

  async function switchOn(): Promise<void> {
    const next = outcomeOf(await askPermission(), () => showSystemNotice(text.notify, text.notifyOn));
    choose(next === 'notifyOn');
    setOutcome(next);
  }

  function switchOff(): void {
    choose(false);
    setOutcome(null);
  }

  const isBlocked = isWanted && notificationPermission() === 'denied';
  const told = outcome ?? (isBlocked ? 'notifyBlocked' : null);
  return (
    <div className={styles['choice']}>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={({ target }) => (target.checked ? void switchOn() : switchOff())}
        />
        {text.notify}
      </label>
      <p id={id}>{text.notifyHelp}</p>
      <div role="status">{told !== null && <p className={styles['told']}>{text[told]}</p>}</div>
    </div>
  );
}

/** A first notification shows the customer what they will see, and us that the browser shows any. */
function outcomeOf(permission: ReturnType<typeof notificationPermission>, showFirst: () => boolean): Outcome {
  switch (permission) {
    case 'granted':
      return showFirst() ? 'notifyOn' : 'notifyUnsupported';
    case 'denied':
      return 'notifyBlocked';
    case 'default':
      return 'notifyUnanswered';
    case 'unsupported':
      return 'notifyUnsupported';
  }
}
