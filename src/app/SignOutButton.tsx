import { shellText } from '../i18n/en/shell.ts';
import { useText } from '../i18n/language.ts';
import { loadChunk } from '../ui/loadChunk.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './Shell.module.css';

export function SignOutButton() {
  const text = useText(shellText);
  const signOut = async () => {
    const { requestSignOut } = await loadChunk(() => import('../session/signOut.ts'));
    await requestSignOut();
  };
  return (
    <Button
      kind="quiet"
      compact
      title={text.signOut}
      aria-label={text.signOut}
      onClick={() => void signOut()}
    >
      <Icon name="signOut" large />
      <span className={styles['wide']}>{text.signOut}</span>
    </Button>
  );
}
