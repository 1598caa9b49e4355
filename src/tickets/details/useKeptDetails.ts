import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Resolver, UseFormReturn } from 'react-hook-form';
import { nothingChanged, parseDetails, printDetails } from '../../outbox/detailsText.ts';
import type { DetailsDraft } from '../../outbox/detailsText.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { changesUpon, draftOf } from './changes.ts';
import type { Beside, Clash } from './changes.ts';

type State = Beside & { offered: TicketForm };

/** The form over what the panel holds, and what of the customer's changes does not stand in its fields. */
export interface KeptDetails extends State {
  form: UseFormReturn<TicketFormValues>;
  /** What is still to be chosen. */
  settle: (left: readonly Clash[]) => void;
  /** The panel holds something else by now: the changes go upon that. */
  follow: (now: TicketForm) => void;
  /** These values are saved: nothing is left to be kept, unless it was changed on meanwhile. */
  done: (values: TicketFormValues) => void;
  /** What the fields do not take is given up. */
  dropWithheld: () => void;
}

/**
 * What is changed is kept as it is typed, with what it was changed from; what comes from another tab goes into the
 * fields. Where another tab has saved it or given it up, `readAnew` tells what the panel holds; null: it cannot be read.
 */
export function useKeptDetails(
  box: ReplyBox,
  atFirst: TicketForm,
  {
    resolver,
    readAnew,
  }: {
    resolver: (offered: TicketForm) => Resolver<TicketFormValues>;
    readAnew: () => Promise<TicketForm | null>;
  },
): KeptDetails {
  const [start] = useState(() => changesUpon(atFirst, parseDetails(box.snapshot().text)));
  const [state, setState] = useState<State>({ ...start, offered: atFirst });
  // As it is at this moment: what is typed comes between two renders.
  const latest = useRef(state);
  const own = useRef(box.snapshot().text);
  const isShowing = useRef(false);
  const form = useForm<TicketFormValues>({
    defaultValues: start.values,
    resolver: (values, context, options) => resolver(latest.current.offered)(values, context, options),
  });

  function set(next: State): void {
    latest.current = next;
    setState(next);
  }

  function draftNow(values = form.getValues()): DetailsDraft {
    return draftOf(latest.current.offered, values, latest.current);
  }

  function keep(draft: DetailsDraft): void {
    const text = printDetails(draft);
    if (text === own.current) return;
    own.current = text;
    box.setText(text);
  }

  function show(offered: TicketForm, draft: DetailsDraft): void {
    const { values, ...beside } = changesUpon(offered, draft);
    isShowing.current = true;
    form.reset(values, { keepDefaultValues: true });
    isShowing.current = false;
    set({ ...beside, offered });
  }

  function change(next: Partial<Beside>): void {
    set({ ...latest.current, ...next });
    keep(draftNow());
  }

  function follow(offered: TicketForm): void {
    const draft = draftNow();
    show(offered, draft);
    keep(draft);
  }

  const onTyped = useEffectEvent((values: TicketFormValues) => {
    if (!isShowing.current) keep(draftNow(values));
  });

  const onBox = useEffectEvent(() => {
    const { text } = box.snapshot();
    if (text === own.current) return;
    own.current = text;
    show(latest.current.offered, parseDetails(text));
    if (text === '') void readAnew().then((now) => now && follow(now));
  });

  useEffect(() => {
    const stopTyping = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => onTyped(values),
    });
    const stopBox = box.subscribe(onBox);
    return () => {
      stopTyping();
      stopBox();
    };
  }, [box, form]);

  return {
    ...state,
    form,
    follow,
    settle: (clashes) => change({ clashes }),
    dropWithheld: () => change({ withheld: nothingChanged }),
    done: (values) => {
      if (printDetails(draftNow(values)) !== own.current) return;
      own.current = '';
      box.discard();
    },
  };
}
