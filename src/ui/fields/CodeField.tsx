import type { FieldValues } from 'react-hook-form';
import { TextField } from './TextField.tsx';
import type { FieldProps } from './TextField.tsx';
import styles from './TextField.module.css';

/** A code of digits, typed, pasted in groups, or filled in from a message. */
export function CodeField<Values extends FieldValues>(field: Omit<FieldProps<Values>, 'autoComplete'>) {
  return (
    <TextField
      {...field}
      className={styles['code']}
      autoComplete="one-time-code"
      input={{ inputMode: 'numeric', spellCheck: false, autoCorrect: 'off', autoCapitalize: 'none' }}
    />
  );
}
