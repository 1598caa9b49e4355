import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { paths } from '../paths.ts';
import { TicketListHead } from '../tickets/TicketListHead.tsx';
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
  return renderToStaticMarkup(
    <StrictMode>
      <Router ssrPath={paths.tickets}>
        <div data-static="">
          <Shell brandName={defaultConfig.brandName} current="tickets" tools={null}>
            <TicketListHead title={title} page={null} />
            <TicketTable name={title} isBusy>
              <SkeletonRows />
            </TicketTable>
          </Shell>
        </div>
      </Router>
    </StrictMode>,
  );
}
