import { StrictMode, useRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { paths } from '../paths.ts';
import { usualColumns } from '../tickets/columns/listColumns.ts';
import { ToolsRow } from '../tickets/filter/ToolsRow.tsx';
import { useSearchText } from '../tickets/filter/useSearchText.ts';
import { TicketListHead } from '../tickets/TicketListHead.tsx';
import { readListUrl } from '../tickets/ticketListUrl.ts';
import type { ListAddress } from '../tickets/ticketListUrl.ts';
import { SkeletonRows, TicketTable } from '../tickets/TicketTable.tsx';
import { listText } from '../i18n/en/list.ts';
import { defaultConfig } from './config.ts';
import { Shell } from './Shell.tsx';

/**
 * The page as it is served, before any of the app's script: the list's frame in the very markup the app will draw,
 * so that nothing moves when it does. Called by the build.
 */
export function firstPaint(): string {
  const { title } = listText.english;
  const address = readListUrl(paths.tickets, '');
  return renderToStaticMarkup(
    <StrictMode>
      <div data-static="">
        <Shell brandName={defaultConfig.brandName} current="tickets" sellsIncidents tools={null}>
          <TicketListHead title={title} page={null} />
          <FirstTools address={address} />
          <TicketTable name={title} columns={usualColumns} address={address} sort={address.sort} isBusy>
            <SkeletonRows columns={usualColumns} />
          </TicketTable>
        </Shell>
      </div>
    </StrictMode>,
  );
}

function FirstTools({ address }: { address: ListAddress }) {
  return <ToolsRow address={address} search={useSearchText(address)} box={useRef(null)} />;
}
