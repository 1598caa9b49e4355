import { useId } from 'react';
import { useController } from 'react-hook-form';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import styles from './SwitchField.module.css';

interface SwitchFieldProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  name: Path<Values>;
  label: string;
  help?: string | undefined;
  isReadOnly?: boolean;
  /** The id of what it shows while it is on. */
  shows?: string | undefined;
  onSwitch?: (isOn: boolean) => void;
}

/** On or off, at once. It carries no name of its own in the document: what is shown is not what is sent, on or off is. */
export function SwitchField<Values extends FieldValues>(props: SwitchFieldProps<Values>) {
  const { form, name, label, help, isReadOnly = false, shows, onSwitch } = props;
  const id = useId();
  const { field, fieldState } = useController({ control: form.control, name });
  const { ref, onBlur, onChange } = field;
  const below = fieldState.error?.message ?? help;
  const isOn: boolean = field.value;
  return (
    <div className={styles['field']}>
      <label className={styles['line']}>
        <input
          ref={ref}
          type="checkbox"
          role="switch"
          className={styles['switch']}
          checked={isOn}
          aria-checked={isOn}
          aria-disabled={isReadOnly}
          aria-invalid={fieldState.invalid}
          aria-describedby={below === undefined ? undefined : id}
          aria-expanded={shows === undefined ? undefined : isOn}
          aria-controls={shows !== undefined && isOn ? shows : undefined}
          onBlur={onBlur}
          onChange={(event) => {
            if (isReadOnly) return;
            onChange(event.target.checked);
            onSwitch?.(event.target.checked);
          }}
        />
        {label}
      </label>
      {below !== undefined && (
        <p id={id} className={fieldState.invalid ? styles['wrong'] : styles['help']}>
          {below}
        </p>
      )}
    </div>
  );
}
