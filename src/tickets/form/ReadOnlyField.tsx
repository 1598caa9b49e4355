import { ticketFormText } from '../../i18n/en/ticketForm.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { money } from '../../panel/money.ts';
import type { TicketForm } from '../../panel/readTicketForm.ts';
import { ticketField } from '../../panel/ticketFields.ts';
import type { TicketFieldName } from '../../panel/ticketFields.ts';
import { browserZone } from '../../panel/wallTime.ts';
import { isNothing } from './ticketForm.ts';
import styles from './TicketFields.module.css';

/** A field that the panel lets be read and not written. */
export function ReadOnlyField({ name, offered }: { name: TicketFieldName; offered: TicketForm }) {
  const text = useText(ticketFormText);
  const formats = useFormats();
  const language = useLanguage();
  const isTime = ticketField(name).kind === 'time' && !isNothing(offered.fields[name]?.value ?? '');
  return (
    <dl className={styles['fact']}>
      <dt>{text[name]}</dt>
      <dd>
        <bdi>{words()}</bdi>
        {isTime && ` · ${text.deadlineHelp(browserZone())}`}
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
    const { kind } = ticketField(name);
    const amount = kind === 'money' ? money(value, offered.currency) : null;
    if (amount) return formats.money(amount.minor, amount.currency);
    if (kind === 'date') return momentWords(`${value}T00:00Z`, { dateStyle: 'medium' }, language) ?? value;
    if (kind === 'time')
      return momentWords(`2001-01-01T${value}Z`, { timeStyle: 'short' }, language) ?? value;
    return value;
  }
}

/** As the language writes it; null where it is no moment. */
function momentWords(iso: string, style: Intl.DateTimeFormatOptions, language: string): string | null {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return null;
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(at);
}
