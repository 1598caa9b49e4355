import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/language.ts';
import { money } from '../../panel/money.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { ticketField } from '../../panel/ticketFields.ts';
import type { TicketFieldName } from '../../panel/ticketFields.ts';
import { isNothing } from './ticketForm.ts';
import styles from './TicketFields.module.css';

/** A field that the panel lets be read and not written. */
export function ReadOnlyField({ name, offered }: { name: TicketFieldName; offered: TicketForm }) {
  const text = useText(ticketFormText);
  const formats = useFormats();
  return (
    <dl className={styles['fact']}>
      <dt>{text[name]}</dt>
      <dd>
        <bdi>{words()}</bdi>
      </dd>
    </dl>
  );

  function words(): string {
    const field = offered.fields[name];
    if (field === undefined) return text.notSaid;
    const { value, choices } = field;
    if (typeof value === 'boolean') return value ? text.on : text.off;
    const choice = choices?.find(({ key }) => key === value);
    if (choice) return choice.caption;
    if (isNothing(value)) return text.notSaid;
    const amount = ticketField(name).kind === 'money' ? money(value, offered.currency) : null;
    if (amount) return formats.money(amount.minor, amount.currency);
    return value;
  }
}
