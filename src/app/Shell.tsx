import type { ReactNode } from 'react';
import { Link } from '../Link.tsx';
import { shellText } from '../i18n/en/shell.ts';
import { useText } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { buttonClass } from '../ui/Button.tsx';
import { classNames } from '../ui/classNames.ts';
import { Icon } from '../ui/Icon.tsx';
import { BrandMark } from './BrandMark.tsx';
import styles from './Shell.module.css';

interface ShellProps {
  brandName: string;
  /** Which section is shown: `tickets`, `archive`, `newTicket`, `incidents`; anything else is none of them. */
  current: string;
  /** Where the panel sells none, no link leads to buying incidents (S073). */
  sellsIncidents: boolean;
  /** Fetches that page ahead: somebody is about to press its link. */
  warmIncidents?: () => void;
  /** What stands at the end of the bar: settings, sign-out. */
  tools: ReactNode;
  children: ReactNode;
}

/** The frame of every signed-in screen. The page as served holds the very same one (firstPaint.tsx). */
export function Shell({ brandName, current, sellsIncidents, warmIncidents, tools, children }: ShellProps) {
  const text = useText(shellText);
  return (
    <>
      <a className={classNames(buttonClass({}), styles['skip'])} href="#main">
        {text.skip}
      </a>
      <header className={styles['bar']}>
        <div className={styles['inner']}>
          <Link className={styles['brand']} href={paths.tickets}>
            <BrandMark />
            <span className={styles['brandName']}>{brandName}</span>
          </Link>
          <nav className={styles['nav']} aria-label={text.sections}>
            <Link href={paths.tickets} aria-current={current === 'tickets' ? 'page' : undefined}>
              <Icon name="envelope" />
              {text.tickets}
            </Link>
            <Link href={paths.archive} aria-current={current === 'archive' ? 'page' : undefined}>
              <Icon name="box" />
              {text.archive}
            </Link>
            <Link href={paths.newTicket} aria-current={current === 'newTicket' ? 'page' : undefined}>
              <Icon name="plus" />
              {text.newTicket}
            </Link>
            {sellsIncidents && (
              <Link
                href={paths.incidents}
                aria-current={current === 'incidents' ? 'page' : undefined}
                onPointerEnter={warmIncidents}
                onFocus={warmIncidents}
              >
                <Icon name="plusInCircle" />
                {text.incidents}
              </Link>
            )}
          </nav>
          <div className={styles['end']}>{tools}</div>
        </div>
      </header>
      <main className={styles['page']} id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
