import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId } from 'react';
import { useFormState } from 'react-hook-form';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';

interface SelectFieldProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  name: Path<Values>;
  label: string;
  /** Value and words of each choice. */
  choices: readonly (readonly [string, string])[];
  help?: string | undefined;
  isRequired?: boolean;
  onChoose?: () => void;
}

/** One of a few choices, by the browser's own list: the best there is on a phone. */
export function SelectField<Values extends FieldValues>(props: SelectFieldProps<Values>) {
  const { form, name, label, choices, help, isRequired, onChoose } = props;
  const id = useId();
  const formState = useFormState({ control: form.control, name, exact: true });
  const { error } = form.getFieldState(name, formState);
  const below = error?.message ?? help;
  const { ref, ...bound } = form.register(name, onChoose && { onChange: onChoose });
  return (
    <FormControl error={error !== undefined}>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <NativeSelect
        {...bound}
        input={<OutlinedInput />}
        inputRef={ref}
        inputProps={{
          id,
          required: isRequired,
          'aria-describedby': below === undefined ? undefined : `${id}-below`,
        }}
        defaultValue={form.getValues(name)}
      >
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </NativeSelect>
      {below !== undefined && <FormHelperText id={`${id}-below`}>{below}</FormHelperText>}
    </FormControl>
  );
}
