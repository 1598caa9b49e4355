import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useText } from '../../i18n/language.ts';
import type { Choice } from '../../panel/choices.ts';
import type { TicketFormValues } from '../../panel/ticketFields.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { SearchField } from '../../ui/fields/SearchField.tsx';
import type { Found } from '../../ui/fields/SearchField.tsx';
import { recentServices, rememberService } from './recentServices.ts';
import { isNothing } from './ticketForm.ts';
import { ticketFormQueries } from './ticketFormQueries.ts';
import { useSettledText } from './useSettledText.ts';

interface ServiceFieldProps {
  form: UseFormReturn<TicketFormValues>;
  /** Those that came with the form: the first of the customer's services. */
  first: readonly Choice[];
}

/** Which service the ticket is about, looked for on the panel as one types; those chosen lately come first (features C71). */
export function ServiceField({ form, first }: ServiceFieldProps) {
  const text = useText(ticketFormText);
  const customer = useCustomer()?.id ?? null;
  const [typed, setTyped] = useState('');
  const { settled, isSettling } = useSettledText(typed.trim());
  const search = useQuery({ ...ticketFormQueries.services(settled), enabled: settled !== '' });
  const shown = useDeferredValue(settled === '' ? first : (search.data ?? []));
  const chosenKey = useWatch({ control: form.control, name: 'service' });
  const [picked, setPicked] = useState<Found | null>(null);
  const recent = settled === '' ? recentServices(customer) : [];
  const found = foundOf(shown, recent, text);
  const caption = captionOf(chosenKey, [
    ...(picked ? [picked] : []),
    ...foundOf(first, recent, text),
    ...found,
  ]);
  // The same object as long as it is the same service: another one would write over what is being typed.
  const chosen = useMemo(
    () => (chosenKey === '' ? null : { value: chosenKey, words: caption }),
    [chosenKey, caption],
  );

  function choose(next: Found | null): void {
    setPicked(next);
    form.setValue('service', next?.value ?? '', {
      shouldDirty: true,
      shouldValidate: form.formState.isSubmitted,
    });
    if (next && !isNothing(next.value)) rememberService(customer, { key: next.value, caption: next.words });
  }

  return (
    <SearchField
      form={form}
      name="service"
      label={text.service}
      help={search.error ? text.servicesFailed : undefined}
      found={found}
      chosen={chosen}
      isSearching={isSettling || search.isFetching}
      words={{
        searching: text.searching,
        nothing: text.noServiceFound,
        open: text.open,
        close: text.closeChoices,
        clear: text.clear,
      }}
      onType={setTyped}
      onChoose={choose}
    />
  );
}

type Words = { recent: string; services: string; noService: string };

function foundOf(
  choices: readonly Choice[],
  recent: readonly { key: string; caption: string }[],
  text: Words,
): Found[] {
  const none = choices
    .filter(({ key }) => isNothing(key))
    .map(({ key }) => ({ value: key, words: text.noService }));
  const lately = recent.map(({ key, caption }) => ({ value: key, words: caption, group: text.recent }));
  const others = choices
    .filter(({ key }) => !isNothing(key) && !recent.some((each) => each.key === key))
    .map(({ key, caption }) => ({
      value: key,
      words: caption,
      ...(lately.length > 0 && { group: text.services }),
    }));
  return [...none, ...lately, ...others];
}

/** A service that was chosen elsewhere (by a link, in a draft) and is not among those known is named by its key. */
function captionOf(key: string, known: readonly Found[]): string {
  return known.find(({ value }) => value === key)?.words ?? key;
}
