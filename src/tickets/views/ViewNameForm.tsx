import { useForm, useWatch } from 'react-hook-form';
import { viewsText } from '../../i18n/en/views.ts';
import { useText } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/fields/Form.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { MAX_VIEW_NAME, plainName } from './savedViews.ts';
import styles from './Views.module.css';

interface ViewNameFormProps {
  label: string;
  /** The name it has; '' for one that has none yet. */
  name: string;
  /** The words of the button, for the name as it is typed. */
  action: (name: string) => string;
  /** Why a view cannot have this name; null where it can. */
  refuse: (name: string) => string | null;
  onName: (name: string) => void;
  onCancel?: () => void;
}

/** A view's name: for one that is saved, or for another one of one that is. */
export function ViewNameForm({ label, name, action, refuse, onName, onCancel }: ViewNameFormProps) {
  const text = useText(viewsText);
  const form = useForm({ defaultValues: { name } });
  const typed = plainName(useWatch({ control: form.control, name: 'name' }));
  const check = (value: string) => {
    const plain = plainName(value);
    if (plain === '') return text.nameMissing;
    if (plain.length > MAX_VIEW_NAME) return text.nameLong(MAX_VIEW_NAME);
    return refuse(plain) ?? true;
  };
  const send = async (values: { name: string }) => {
    onName(plainName(values.name));
    form.reset({ name });
  };
  return (
    <Form form={form} action={paths.tickets} className={styles['form']} onSend={send}>
      <TextField
        form={form}
        name="name"
        label={label}
        autoComplete="off"
        rules={{ validate: check }}
        input={{ dir: 'auto', autoFocus: onCancel !== undefined }}
      />
      <div className={styles['acts']}>
        <Button type="submit">{action(typed)}</Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {text.cancel}
          </Button>
        )}
      </div>
    </Form>
  );
}
