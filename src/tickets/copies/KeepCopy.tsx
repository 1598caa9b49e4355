import { useState } from 'react';
import { copiesText } from '../../i18n/en/copies.ts';
import { useText } from '../../i18n/language.ts';
import type { Ticket } from '../../panel/readTicket.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { loadChunk } from '../../ui/loadChunk.ts';
import styles from './KeepCopy.module.css';

const load = () => loadChunk(() => import('./ticketCopy.ts'));

/** The ticket on paper, as a page of its own, or as data. What makes a copy is loaded at the press. */
export function KeepCopy({ ticket }: { ticket: Ticket }) {
  const text = useText(copiesText);
  const own = useCustomer();
  const [hasFailed, setFailed] = useState(false);

  async function save(kind: 'page' | 'data'): Promise<void> {
    setFailed(false);
    try {
      const { saveCopy } = await load();
      announce(text.saved(saveCopy(kind, ticket, own)));
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className={styles['keep']} role="group" aria-label={text.keep}>
      <Button kind="quiet" compact onClick={() => window.print()}>
        {text.print}
      </Button>
      <Button kind="quiet" compact onClick={() => void save('page')}>
        {text.page}
      </Button>
      <Button kind="quiet" compact onClick={() => void save('data')}>
        {text.data}
      </Button>
      {hasFailed && <p role="alert">{text.failed}</p>}
    </div>
  );
}
