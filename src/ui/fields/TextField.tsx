import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId } from 'react';
import type { HTMLInputTypeAttribute, InputHTMLAttributes, KeyboardEvent, ReactNode } from 'react';
import { useFormState } from 'react-hook-form';
import type { FieldValues, Path, RegisterOptions, UseFormReturn } from 'react-hook-form';
import styles from './TextField.module.css';

export interface FieldProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  name: Path<Values>;
  label: string;
  help?: string | undefined;
  /** Said of the field where no rule says it. */
  isRequired?: boolean;
  rules?: RegisterOptions<Values, Path<Values>>;
  /** The sentence for each rule that can fail; a refusal of the panel brings its own. */
  errors?: Readonly<Record<string, string>>;
  autoComplete: string;
}

interface TextFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  type?: HTMLInputTypeAttribute;
  /** A text of several lines, that many at first; it grows with what is in it. */
  lines?: number;
  className?: string | undefined;
  input?: InputHTMLAttributes<HTMLInputElement>;
  end?: ReactNode;
  /** A passing remark about what is being typed, spoken politely. */
  remark?: string | undefined;
  onKey?: (event: KeyboardEvent) => void;
}

/**
 * One line of text: label above, help below, an error in place of help. The field is not controlled: React never
 * writes over what a password manager or an input method has put there.
 */
export function TextField<Values extends FieldValues>(props: TextFieldProps<Values>) {
  const {
    form,
    name,
    label,
    help,
    isRequired,
    rules,
    errors = {},
    type,
    lines,
    end,
    remark,
    onKey,
    ...rest
  } = props;
  const id = useId();
  const formState = useFormState({ control: form.control, name, exact: true });
  const { error } = form.getFieldState(name, formState);
  const wrong = error && (error.message || errors[error.type]);
  const below = wrong ?? help;
  const { ref, ...bound } = form.register(name, rules);
  return (
    <FormControl error={wrong !== undefined}>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <OutlinedInput
        {...bound}
        id={id}
        inputRef={ref}
        {...(lines === undefined ? { type: type ?? 'text' } : { multiline: true, minRows: lines })}
        className={rest.className}
        autoComplete={rest.autoComplete}
        aria-describedby={below === undefined ? undefined : `${id}-below`}
        endAdornment={end}
        slotProps={{
          input: {
            required: isRequired,
            'aria-required': rules?.required ? true : undefined,
            ...rest.input,
          },
        }}
        onKeyDown={(event) => {
          keepComposing(event);
          onKey?.(event);
        }}
        onKeyUp={onKey}
      />
      {below !== undefined && <FormHelperText id={`${id}-below`}>{below}</FormHelperText>}
      <span role="status" className={styles['remark']}>
        {remark}
      </span>
    </FormControl>
  );
}

// An Enter that ends a composition sends nothing; Safari reports it after the end, by 229 alone (H070).
function keepComposing(event: KeyboardEvent) {
  const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
  if (event.key === 'Enter' && isComposing) event.preventDefault();
}
