import { useRef, useState } from 'react';
import { MAX_TICKETS } from '../../outbox/archiveAct.ts';
import type { TicketFilter } from '../../panel/listFields.ts';
import type { TicketRow } from '../../panel/listTickets.ts';
import { selectionStore } from '../selection/selectionStore.ts';
import { chooseToArchive, isAllGoing } from './choice.ts';
import type { ArchiveChoice } from './choice.ts';
import { collectMatching } from './collectMatching.ts';
import { holdRows } from './holdRows.ts';

type FlowStep =
  | { name: 'idle' }
  | { name: 'collecting'; read: number; total: number }
  | { name: 'asking'; choice: ArchiveChoice }
  | { name: 'failed'; what: 'collect' | 'part' };

const idle: FlowStep = { name: 'idle' };

/** From the press of Archive to the hold: what is selected is read where it has to be, and asked about where not all can go. */
export function useArchiveFlow(filter: TicketFilter) {
  const [step, setStep] = useState<FlowStep>(idle);
  const calling = useRef<AbortController | null>(null);

  const hold = async (rows: readonly TicketRow[], staying: readonly TicketRow[]) => {
    setStep(idle);
    const { key } = selectionStore.get().selection;
    try {
      if (!(await holdRows(key, rows))) return setStep({ name: 'failed', what: 'part' });
      selectionStore.clear();
      selectionStore.putBack(key, staying);
    } catch {
      setStep({ name: 'failed', what: 'part' });
    }
  };

  const decide = (rows: readonly TicketRow[]) => {
    const choice = chooseToArchive(rows);
    if (isAllGoing(choice)) void hold(choice.going, []);
    else setStep({ name: 'asking', choice });
  };

  const collect = async (except: ReadonlySet<TicketRow['id']>) => {
    const call = new AbortController();
    calling.current = call;
    const onProgress = (read: number, total: number) => setStep({ name: 'collecting', read, total });
    onProgress(0, selectionStore.get().shown.total);
    try {
      const rows = await collectMatching(
        filter,
        { except, max: MAX_TICKETS },
        { signal: call.signal, onProgress },
      );
      if (!call.signal.aborted) decide(rows);
    } catch {
      setStep(call.signal.aborted ? idle : { name: 'failed', what: 'collect' });
    }
  };

  return {
    step,
    begin() {
      const { scope, picked, except } = selectionStore.get().selection;
      if (step.name === 'collecting') return;
      if (scope === 'matching') void collect(except);
      else decide([...picked.values()]);
    },
    /** The dialog's yes: those that can go do. */
    confirm({ going, busy, barred }: ArchiveChoice) {
      void hold(going, [...busy, ...barred]);
    },
    cancel() {
      calling.current?.abort();
      setStep(idle);
    },
  };
}
