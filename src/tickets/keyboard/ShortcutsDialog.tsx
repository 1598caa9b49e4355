import { keyboardText } from '../../i18n/en/keyboard.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { HeavyProvider } from '../../ui/HeavyProvider.tsx';
import { useChooseKeyboard, useKeyboard } from './keyboardPreference.ts';
import { shortcuts } from './shortcuts.ts';
import type { Shortcut } from './shortcuts.ts';
import styles from './ShortcutsDialog.module.css';

/** The list of shortcuts, made of their table, and the switch that takes them all away. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <HeavyProvider>
      <List onClose={onClose} />
    </HeavyProvider>
  );
}

function List({ onClose }: { onClose: () => void }) {
  const text = useText(keyboardText);
  const isOn = useKeyboard();
  const choose = useChooseKeyboard();
  return (
    <Dialog title={text.title} lead={isOn ? text.lead : text.leadOff} onClose={onClose}>
      <div className={styles['tables']}>
        <Table place="list" caption={text.onTheList} />
        <Table place="everywhere" caption={text.everywhere} />
      </div>
      <label className={styles['switch']}>
        <input type="checkbox" checked={isOn} onChange={({ target }) => choose(target.checked)} />
        {text.useThem}
      </label>
      <div className={styles['choices']}>
        <Button kind="primary" onClick={onClose}>
          {text.close}
        </Button>
      </div>
    </Dialog>
  );
}

function Table({ place, caption }: { place: Shortcut['place']; caption: string }) {
  const text = useText(keyboardText);
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <tbody>
        {shortcuts
          .filter((shortcut) => shortcut.place === place)
          .map(({ act, keys }) => (
            <tr key={act}>
              <th scope="row">{text[act]}</th>
              <td>
                <Keys keys={keys} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Keys({ keys }: { keys: string }) {
  const { andThen } = useText(keyboardText);
  return keys.split(' ').map((pressed, index) => (
    <span key={pressed}>
      {index > 0 && ` ${andThen} `}
      {pressed.split('+').map((key, index) => (
        <span key={key}>
          {index > 0 && ' + '}
          <kbd>{key}</kbd>
        </span>
      ))}
    </span>
  ));
}
