import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Resolver, UseFormReturn } from 'react-hook-form';
import { nothingChanged, parseDetails, printDetails } from '../../outbox/detailsText.ts';
import type { DetailsDraft } from '../../outbox/detailsText.ts';
import type { ReplyBox } from '../../outbox/replyBox.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { changesUpon, draftOf } from './changes.ts';
import type { Beside, Clash } from './changes.ts';

/** The form over what the panel holds, and what of the customer's changes does not stand in its fields. */
export interface KeptDetails extends Beside {
  form: UseFormReturn<TicketFormValues>;
  offered: TicketForm;
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
 * fields.
 */
export function useKeptDetails(
  box: ReplyBox,
  atFirst: TicketForm,
  resolver: (offered: TicketForm) => Resolver<TicketFormValues>,
): KeptDetails {
  const [start] = useState(() => changesUpon(atFirst, parseDetails(box.snapshot().text)));
  const [offered, setOffered] = useState(atFirst);
  const [beside, setBeside] = useState<Beside>(start);
  const own = useRef(box.snapshot().text);
  const isFollowing = useRef(false);
  const form = useForm<TicketFormValues>({
    defaultValues: start.values,
    resolver: (values, context, options) => resolver(offered)(values, context, options),
  });

  function keep(draft: DetailsDraft): void {
    const text = printDetails(draft);
    if (text === own.current) return;
    own.current = text;
    box.setText(text);
  }

  function show(now: TicketForm, draft: DetailsDraft): void {
    const { values, ...rest } = changesUpon(now, draft);
    isFollowing.current = true;
    form.reset(values, { keepDefaultValues: true });
    isFollowing.current = false;
    setOffered(now);
    setBeside(rest);
  }

  function change(next: Beside): void {
    setBeside(next);
    keep(draftOf(offered, form.getValues(), next));
  }

  useEffect(() => {
    const stopTyping = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        if (!isFollowing.current) keep(draftOf(offered, values, beside));
      },
    });
    const stopBox = box.subscribe(() => {
      const { text } = box.snapshot();
      if (text === own.current) return;
      own.current = text;
      show(offered, parseDetails(text));
    });
    return () => {
      stopTyping();
      stopBox();
    };
  });

  return {
    ...beside,
    form,
    offered,
    settle: (clashes) => change({ ...beside, clashes }),
    dropWithheld: () => change({ ...beside, withheld: nothingChanged }),
    follow: (now) => {
      const draft = draftOf(offered, form.getValues(), beside);
      show(now, draft);
      keep(draft);
    },
    done: (values) => {
      if (printDetails(draftOf(offered, values, beside)) !== own.current) return;
      own.current = '';
      box.discard();
    },
  };
}
