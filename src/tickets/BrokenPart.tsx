import { listText } from '../i18n/en/list.ts';
import { useText } from '../i18n/language.ts';
import { Button } from '../ui/Button.tsx';
import styles from './TicketListPage.module.css';

/** In place of a part of the list that could not be loaded, after it was asked for. The rows stay. */
export function BrokenPart({ retry }: { retry: () => void }) {
  const text = useText(listText);
  return (
    <div className={styles['broken']} role="alert">
      <p>{text.partFailed}</p>
      <Button onClick={retry}>{text.tryAgain}</Button>
    </div>
  );
}
