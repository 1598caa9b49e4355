import { useId, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { archiveText } from '../../i18n/en/archive.ts';
import { useText } from '../../i18n/language.ts';
import { BATCH_SIZE, idsOf } from '../../outbox/archiveAct.ts';
import type { ArchiveAct, Stage } from '../../outbox/archiveAct.ts';
import { archivesOf } from '../../outbox/archives.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { Fuse, Toast, ToastActs } from '../../ui/Toast.tsx';
import { isFocusLost, useFocusAfter } from '../useFocusAfter.ts';
import { selectAgain } from './heldRows.ts';
import styles from './Archive.module.css';

/** One archive on its way: first what can be undone, then how far it is. */
export function ArchiveToast({ customerId, act }: { customerId: CustomerId; act: ArchiveAct }) {
  const text = useText(archiveText);
  const id = useId();
  const toast = useRef<HTMLElement>(null);
  const isHeld = act.stage.name === 'held';
  useFocusInto(toast, isHeld);
  return (
    <Toast ref={toast} labelledBy={id}>
      <h2 id={id}>{isHeld ? text.held(act.tickets.length) : text.running(act.tickets.length)}</h2>
      {act.stage.name === 'held' ? (
        <Held customerId={customerId} act={act} stage={act.stage} />
      ) : (
        <Running customerId={customerId} act={act} />
      )}
    </Toast>
  );
}

type HeldProps = { customerId: CustomerId; act: ArchiveAct; stage: Stage<'held'> };

function Held({ customerId, act, stage }: HeldProps) {
  const text = useText(archiveText);
  const id = useId();
  const archives = archivesOf(customerId);
  const holdMs = stage.until - act.at;
  const undo = () => {
    if (!archives.undo(act.actId)) return;
    selectAgain(
      act.tickets.map(({ id }) => id),
      new Map(),
    );
    announce(text.undone(act.tickets.length));
  };
  return (
    <>
      <p id={id}>{text.heldWhy(holdMs / 1000)}</p>
      <ToastActs>
        <Button kind="primary" data-undo="" aria-describedby={id} onClick={undo}>
          {text.undo}
        </Button>
        <Button onClick={() => archives.hurry(act.actId)}>{text.now}</Button>
      </ToastActs>
      <Fuse ms={holdMs} />
    </>
  );
}

function Running({ customerId, act }: { customerId: CustomerId; act: ArchiveAct }) {
  const text = useText(archiveText);
  const all = act.tickets.length;
  if (all <= BATCH_SIZE) return null;
  const done = all - idsOf(act, 'waiting', 'going').length;
  return (
    <>
      <p>{act.isStopping ? text.stopping : text.progress(done, all)}</p>
      <progress className={styles['bar']} max={all} value={done} aria-label={text.progress(done, all)} />
      {!act.isStopping && (
        <ToastActs>
          <Button onClick={() => archivesOf(customerId).stopAct(act.actId)}>{text.stop}</Button>
        </ToastActs>
      )}
    </>
  );
}

/**
 * Pressing Archive took away what was pressed: focus goes on to Undo, stays in the toast as long as it is there, and
 * then goes to the heading.
 */
function useFocusInto(toast: RefObject<HTMLElement | null>, isHeld: boolean): void {
  useLayoutEffect(() => {
    const { current } = toast;
    if (isHeld) current?.querySelector<HTMLElement>('[data-undo]')?.focus({ preventScroll: true });
    else if (isFocusLost(current)) current?.focus({ preventScroll: true });
  }, [toast, isHeld]);
  useFocusAfter(toast);
}
