import { archiveText } from '../../i18n/en/archive.ts';
import { useText } from '../../i18n/language.ts';
import { MAX_TICKETS } from '../../outbox/archiveAct.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { HeavyProvider } from '../../ui/HeavyProvider.tsx';
import type { ArchiveChoice } from './choice.ts';
import { TicketNames } from './TicketNames.tsx';
import styles from './Archive.module.css';

interface BeforeArchiveProps {
  choice: ArchiveChoice;
  confirm: (choice: ArchiveChoice) => void;
  cancel: () => void;
}

/** Asked only where not all of the selection can go: who can and who cannot, and why (features N2). */
export function BeforeArchive(props: BeforeArchiveProps) {
  return (
    <HeavyProvider>
      <Question {...props} />
    </HeavyProvider>
  );
}

function Question({ choice, confirm, cancel }: BeforeArchiveProps) {
  const text = useText(archiveText);
  const { going, busy, barred, beyond } = choice;
  const count = going.length + busy.length + barred.length + beyond;
  const reasons = [
    busy.length > 0 && text.areBusy(busy.length),
    barred.length > 0 && text.areBarred(barred.length),
    beyond > 0 && text.beyond(beyond),
  ].filter((reason) => reason !== false);
  return (
    <Dialog
      title={text.beforeTitle(count, going.length, reasons.join(', '))}
      lead={beyond > 0 ? text.beyondLead(MAX_TICKETS) : text.stayLead}
      onClose={cancel}
    >
      <Group words={text.busyNow} tickets={busy} />
      <Group words={text.barredNow} tickets={barred} />
      <Group words={text.goingNow} tickets={going} />
      <div className={styles['choices']}>
        {going.length > 0 && (
          <Button kind="primary" onClick={() => confirm(choice)}>
            {text.archiveCount(going.length)}
          </Button>
        )}
        <Button onClick={cancel}>{going.length > 0 ? text.cancel : text.close}</Button>
      </div>
    </Dialog>
  );
}

function Group({ words, tickets }: { words: string; tickets: ArchiveChoice['going'] }) {
  if (tickets.length === 0) return null;
  return (
    <div className={styles['group']}>
      <p>{words}</p>
      <TicketNames tickets={tickets} />
    </div>
  );
}
