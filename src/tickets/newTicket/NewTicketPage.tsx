import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from '../../Link.tsx';
import { newTicketText } from '../../i18n/en/newTicket.ts';
import { useFailureWords } from '../../i18n/failureWords.ts';
import { useText } from '../../i18n/language.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { PanelFailure } from '../../panel/failure.ts';
import { paths } from '../../paths.ts';
import { useCustomer } from '../../session/useCustomer.ts';
import { Button } from '../../ui/Button.tsx';
import { HeavyProvider } from '../../ui/HeavyProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { BackLink } from '../BackLink.tsx';
import { ticketFormQueries } from '../form/ticketFormQueries.ts';
import { listHref } from '../listHref.ts';
import { PurchaseContext } from '../purchasePart.ts';
import type { PurchasePart } from '../purchasePart.ts';
import { NewTicket } from './NewTicket.tsx';
import styles from './NewTicketPage.module.css';

interface NewTicketPageProps {
  /** The address's query: what a link fills in. */
  search: string;
  /** The list's address as last shown; null where the customer came straight here. */
  list: { pathname: string; search: string } | null;
  /** What the browser's tab is to be named for. The same function each time. */
  onTitle: (title: string) => void;
  /** How incidents are bought in place; null where none are sold. */
  purchase: PurchasePart | null;
}

/** `/tickets/new`: the panel's own form, asked for anew each time the page is opened. */
export function NewTicketPage({ search, list, onTitle, purchase }: NewTicketPageProps) {
  const text = useText(newTicketText);
  const customer = useCustomer();
  useEffect(() => onTitle(text.title), [onTitle, text]);
  return (
    <PurchaseContext value={purchase}>
      <HeavyProvider>
        <div className={styles['page']}>
          <BackLink href={listHref(list)}>{text.back}</BackLink>
          <h1 tabIndex={-1}>{text.title}</h1>
          <FormOfPanel customerId={customer?.id ?? null} search={search} />
        </div>
      </HeavyProvider>
    </PurchaseContext>
  );
}

/** The panel is asked before it is known who is signed in: its answer tells that there is somebody to ask for. */
function FormOfPanel({ customerId, search }: { customerId: CustomerId | null; search: string }) {
  const { data, error, refetch } = useQuery(ticketFormQueries.form(null));
  if (error && !data) return <FormFailed error={error} retry={() => void refetch()} />;
  if (!data || customerId === null) return <FormSkeleton />;
  return <NewTicket key={customerId} customerId={customerId} offered={data} search={search} />;
}

function FormFailed({ error, retry }: { error: Error; retry: () => void }) {
  const text = useText(newTicketText);
  const words = useFailureWords();
  if (!(error instanceof PanelFailure)) throw error;
  return (
    <Notice
      tone="bad"
      role="alert"
      title={text.formFailed}
      actions={
        <>
          <Button onClick={retry}>{text.tryAgain}</Button>
          <Link href={paths.tickets}>{text.back}</Link>
        </>
      }
    >
      <p>{words(error)}</p>
      <p>{text.formFailedBody}</p>
    </Notice>
  );
}

function FormSkeleton() {
  return (
    <div className={styles['fields']} aria-busy="true">
      <Skeleton size="half" />
      <Skeleton size="most" />
      <Skeleton size="half" />
      <Skeleton size="line" />
      <Skeleton size="half" />
      <Skeleton size="most" />
    </div>
  );
}
