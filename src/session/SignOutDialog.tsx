import { sessionText } from '../i18n/en/session.ts';
import { useText } from '../i18n/language.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { draftsAtSignOut } from './sessionQuestions.ts';
import styles from './SignInForms.module.css';

/** Unsent words are thrown away by nobody but the customer (S025). */
export function SignOutDialog({ count }: { count: number }) {
  const text = useText(sessionText);
  const { answer } = draftsAtSignOut;
  return (
    <Dialog title={text.draftsTitle} lead={text.draftsLead(count)} onClose={() => answer('stay')}>
      <div className={styles['choices']}>
        <Button kind="primary" onClick={() => answer('keep')}>
          {text.keepDrafts}
        </Button>
        <Button onClick={() => answer('drop')}>{text.dropDrafts}</Button>
        <Button kind="quiet" onClick={() => answer('stay')}>
          {text.staySignedIn}
        </Button>
      </div>
    </Dialog>
  );
}
