import FormHelperText from '@mui/material/FormHelperText';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import styles from './CardGroup.module.css';

interface Card {
  value: string;
  title: string;
  /** What is said of it besides. */
  body: string | null;
  /** A short remark at its end: what it costs. */
  end?: ReactNode;
}

interface CardGroupProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  name: Path<Values>;
  label: string;
  cards: readonly Card[];
  isRequired?: boolean;
  onChoose?: (value: string) => void;
}

/** One of a few choices, each with what there is to know before it is chosen. */
export function CardGroup<Values extends FieldValues>(props: CardGroupProps<Values>) {
  const { form, name, label, cards, isRequired, onChoose } = props;
  const id = useId();
  const { field, fieldState } = useController({ control: form.control, name });
  return (
    <fieldset
      className={styles['group']}
      role="radiogroup"
      aria-required={isRequired}
      aria-invalid={fieldState.invalid}
      aria-describedby={fieldState.error ? `${id}-below` : undefined}
    >
      <legend>{label}</legend>
      <div className={styles['cards']}>
        {cards.map(({ value, title, body, end }, index) => (
          <label key={value} className={styles['card']}>
            <input
              ref={index === 0 ? field.ref : undefined}
              type="radio"
              name={name}
              value={value}
              checked={field.value === value}
              aria-labelledby={`${id}-${index}-title`}
              aria-describedby={`${id}-${index}-more`}
              onBlur={field.onBlur}
              onChange={() => {
                field.onChange(value);
                onChoose?.(value);
              }}
            />
            <span className={styles['words']}>
              <span id={`${id}-${index}-title`} className={styles['title']} dir="auto">
                {title}
              </span>
              <span id={`${id}-${index}-more`} className={styles['more']}>
                {body !== null && <span dir="auto">{body}</span>}
                {end !== undefined && <span className={styles['end']}>{end}</span>}
              </span>
            </span>
          </label>
        ))}
      </div>
      {fieldState.error && (
        <FormHelperText error id={`${id}-below`}>
          {fieldState.error.message}
        </FormHelperText>
      )}
    </fieldset>
  );
}
