import Autocomplete from '@mui/material/Autocomplete';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { classNames } from '../classNames.ts';
import styles from './SearchField.module.css';

export interface Found {
  value: string;
  words: string;
  /** The heading under which it stands; those of one heading follow one another. */
  group?: string;
}

interface SearchFieldProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  name: Path<Values>;
  label: string;
  help?: string | undefined;
  /** What was found for what is typed, in the order in which it is offered. */
  found: readonly Found[];
  /** The chosen one; null: none. It need not be among those found. */
  chosen: Found | null;
  isSearching: boolean;
  words: { searching: string; nothing: string; open: string; close: string; clear: string };
  onType: (typed: string) => void;
  onChoose: (found: Found | null) => void;
}

/** One of many, looked for elsewhere as one types. */
export function SearchField<Values extends FieldValues>(props: SearchFieldProps<Values>) {
  const { form, name, label, help, found, chosen, isSearching, words, onType, onChoose } = props;
  const id = useId();
  const { field, fieldState } = useController({ control: form.control, name });
  const below = fieldState.error?.message ?? help;
  return (
    <FormControl error={fieldState.invalid}>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <Autocomplete
        id={id}
        fullWidth
        options={[...found]}
        value={chosen}
        filterOptions={(options) => options}
        getOptionLabel={({ words: shown }) => shown}
        getOptionKey={({ value }) => value}
        isOptionEqualToValue={(one, other) => one.value === other.value}
        {...(found.some(({ group }) => group) && { groupBy: ({ group = '' }: Found) => group })}
        loading={isSearching}
        loadingText={words.searching}
        noOptionsText={words.nothing}
        openText={words.open}
        closeText={words.close}
        clearText={words.clear}
        onInputChange={(_event, typed, reason) => onType(reason === 'input' ? typed : '')}
        onChange={(_event, next) => onChoose(next)}
        renderInput={({ slotProps }) => (
          <OutlinedInput
            fullWidth
            ref={slotProps.input.ref}
            className={classNames(slotProps.input.className, styles['field'])}
            startAdornment={slotProps.input.startAdornment}
            endAdornment={slotProps.input.endAdornment}
            onMouseDown={slotProps.input.onMouseDown}
            inputRef={field.ref}
            onBlur={field.onBlur}
            slotProps={{
              input: {
                ...slotProps.htmlInput,
                'aria-describedby': below === undefined ? undefined : `${id}-below`,
                dir: 'auto',
              },
            }}
          />
        )}
      />
      {below !== undefined && <FormHelperText id={`${id}-below`}>{below}</FormHelperText>}
    </FormControl>
  );
}
