import { useCallback, useEffect, useState } from 'react';
import { sessionText } from '../i18n/en/session.ts';
import { useText } from '../i18n/language.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { endPanelSession } from './endPanelSession.ts';
import { isSignOutOwed, noteSignOutOwed } from './signOutOwed.ts';
import styles from './SignInForms.module.css';

/** Says that the panel does not know of a sign-out, and tells it as soon as it can be reached (S013). */
export function OwedSignOut() {
  const text = useText(sessionText);
  const [state, setState] = useState(() => (isSignOutOwed() ? 'owed' : 'none'));
  const isOwed = state === 'owed';

  const tell = useCallback(async () => {
    // Another tab may have told it already.
    if (isSignOutOwed() && !(await endPanelSession()).panelTold) return;
    noteSignOutOwed(false);
    setState('told');
  }, []);

  useEffect(() => {
    if (!isOwed) return undefined;
    const retry = () => void tell();
    retry();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [isOwed, tell]);

  if (state === 'none') return null;
  return (
    <div className={styles['owed']}>
      {isOwed ? (
        <Notice
          tone="lamp"
          role="status"
          title={text.notToldTitle}
          actions={<Button onClick={() => void tell()}>{text.tellAgain}</Button>}
        >
          {text.notToldBody}
        </Notice>
      ) : (
        <Notice tone="good" role="status" title={text.toldTitle}>
          {text.toldBody}
        </Notice>
      )}
    </div>
  );
}
