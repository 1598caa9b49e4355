import FormHelperText from '@mui/material/FormHelperText';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import styles from './CheckboxGroup.module.css';

interface CheckboxGroupProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** A field that holds the list of the ticked values. */
  name: Path<Values>;
  label: string;
  choices: readonly (readonly [string, string])[];
}

/** Any number of choices. The boxes are the browser's own; they carry no name, for together they are one value. */
export function CheckboxGroup<Values extends FieldValues>(props: CheckboxGroupProps<Values>) {
  const { form, name, label, choices } = props;
  const id = useId();
  const { field, fieldState } = useController({ control: form.control, name });
  const ticked: readonly string[] = field.value;
  const toggle = (value: string) => {
    const next = choices.map(([each]) => each).filter((each) => (each === value) !== ticked.includes(each));
    field.onChange(next);
  };
  return (
    <fieldset
      className={styles['group']}
      aria-describedby={fieldState.error ? id : undefined}
      aria-invalid={fieldState.invalid}
    >
      <legend>{label}</legend>
      {choices.map(([value, words], index) => (
        <label key={value}>
          <input
            ref={index === 0 ? field.ref : undefined}
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={() => toggle(value)}
            onBlur={field.onBlur}
          />
          {words}
        </label>
      ))}
      {fieldState.error && (
        <FormHelperText error id={id}>
          {fieldState.error.message}
        </FormHelperText>
      )}
    </fieldset>
  );
}
