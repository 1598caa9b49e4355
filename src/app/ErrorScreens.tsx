import type { ReactNode } from 'react';
import { Link } from '../Link.tsx';
import { shellText } from '../i18n/en/shell.ts';
import { useText } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { Button, buttonClass } from '../ui/Button.tsx';
import { ChunkFailure } from '../ui/loadChunk.ts';
import styles from './ErrorScreens.module.css';

/** An address that is none of ours: what happened, and the way on. */
export function NotFoundScreen() {
  const text = useText(shellText);
  return (
    <Screen title={text.notFoundTitle} body={text.notFoundBody}>
      <Link className={buttonClass({ kind: 'primary' })} href={paths.tickets}>
        {text.toTickets}
      </Link>
    </Screen>
  );
}

/** A fault inside one page; shell and drafts are unharmed. */
export function BrokenScreen({ error, retry }: { error: Error; retry: () => void }) {
  const text = useText(shellText);
  const [title, body] = wordsFor(error, text);
  return (
    <Screen title={title} body={body}>
      <Button kind="primary" onClick={retry}>
        {text.tryAgain}
      </Button>
      <a className={buttonClass({})} href={paths.tickets}>
        {text.toTickets}
      </a>
    </Screen>
  );
}

function wordsFor(error: Error, text: ReturnType<typeof useText<'shell', (typeof shellText)['english']>>) {
  if (!(error instanceof ChunkFailure)) return [text.brokenTitle, text.brokenBody] as const;
  return error.isGone
    ? ([text.staleTitle, text.staleBody] as const)
    : ([text.unreachableTitle, text.unreachableBody] as const);
}

/** A fault in the shell itself: the page has to be loaded again. */
export function BrokenApp() {
  const text = useText(shellText);
  return (
    <div className={styles['alone']}>
      <Screen title={text.brokenTitle} body={text.brokenBody}>
        <Button kind="primary" onClick={() => location.reload()}>
          {text.reload}
        </Button>
      </Screen>
    </div>
  );
}

function Screen({ title, body, children }: { title: string; body: string; children: ReactNode }) {
  return (
    <section className={styles['screen']}>
      <h1>{title}</h1>
      <p>{body}</p>
      <div className={styles['actions']}>{children}</div>
    </section>
  );
}
