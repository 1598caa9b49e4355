import { navigate } from 'wouter/use-browser-location';
import { shellText } from '../i18n/en/shell.ts';
import { useText } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { Button } from '../ui/Button.tsx';

/** A form of its own, so that it leads there before the app's script has come. */
export function NewTicketButton() {
  const text = useText(shellText);
  return (
    <form
      action={paths.newTicket}
      onSubmit={(event) => {
        event.preventDefault();
        navigate(paths.newTicket);
      }}
    >
      <Button kind="primary" type="submit">
        {text.newTicket}
      </Button>
    </form>
  );
}
