import { useId } from 'react';
import type { RefObject } from 'react';
import { incidentsText } from '../i18n/en/incidents.ts';
import { useText } from '../i18n/language.ts';
import { MAX_INCIDENTS } from '../panel/incidentForm.ts';
import { readCount, stepped } from './incidentCount.ts';
import styles from './Incidents.module.css';

interface CountFieldProps {
  typed: string;
  /** Said once the customer has left the field or pressed Buy, not while the first digit is typed. */
  isChecked: boolean;
  field: RefObject<HTMLInputElement | null>;
  onTyped: (typed: string) => void;
  onLeft: () => void;
}

/** How many: by typing, or by one less and one more. */
export function CountField({ typed, isChecked, field, onTyped, onLeft }: CountFieldProps) {
  const text = useText(incidentsText);
  const id = useId();
  const read = readCount(typed);
  const errors = {
    empty: text.empty(MAX_INCIDENTS),
    notWhole: text.notWhole,
    tooFew: text.tooFew,
    tooMany: text.tooMany(MAX_INCIDENTS),
  };
  const error = isChecked && 'fault' in read ? errors[read.fault] : null;
  return (
    <div className={styles['count']}>
      <label htmlFor={id}>{text.count}</label>
      <div className={styles['stepper']}>
        <Step name={text.oneLess} sign="−" onStep={() => onTyped(String(stepped(typed, -1)))} />
        <input
          id={id}
          ref={field}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={`${id}-below`}
          onChange={(event) => onTyped(event.target.value)}
          onBlur={onLeft}
        />
        <Step name={text.oneMore} sign="+" onStep={() => onTyped(String(stepped(typed, 1)))} />
      </div>
      <p id={`${id}-below`} className={error === null ? styles['hint'] : styles['error']}>
        {error ?? text.limits(MAX_INCIDENTS)}
      </p>
    </div>
  );
}

function Step({ name, sign, onStep }: { name: string; sign: string; onStep: () => void }) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onStep}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
