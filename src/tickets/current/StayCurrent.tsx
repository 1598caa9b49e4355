import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { currentText } from '../../i18n/en/current.ts';
import { textOf } from '../../i18n/language.ts';
import type { CustomerId } from '../../panel/domain.ts';
import { ticketQueries } from '../ticketQueries.ts';
import type { NewsCount } from './newsCount.ts';
import { wantsNotification } from './newsPreference.ts';
import { hearCount, newsQueries } from './newsQuery.ts';
import { listenToTabs, tellTabs } from './newsTabs.ts';
import { showSystemNotice, takeSystemNoticeAway } from './systemNotice.ts';
import { useLead } from './useLead.ts';

interface StayCurrentProps {
  customerId: CustomerId;
  brandName: string;
  /** Gets the number of tickets with new answers for the tab's title; 0 when this ends. */
  onCount: (count: number) => void;
  openList: () => void;
}

/**
 * On every screen: asks the panel for news while somebody is there, one tab for all, and tells of them in the tab's
 * title and, where the customer wants it, by a notification of the system (features C88). Shows nothing.
 */
export function StayCurrent({ customerId, brandName, onCount, openList }: StayCurrentProps) {
  const client = useQueryClient();
  const leadSince = useLead();
  const open = () => {
    openList();
    void client.invalidateQueries({ queryKey: ticketQueries.lists() });
  };
  const onRead = (before: NewsCount | null, after: NewsCount) => {
    tellTabs(customerId, after.count);
    // Whoever has this page before them sees its title and its list.
    if (after.risenAt === (before?.risenAt ?? 0) || document.hasFocus() || !wantsNotification(customerId))
      return;
    showSystemNotice(brandName, textOf(currentText).newAnswers(after.count ?? 0), open);
  };
  const { data } = useQuery(newsQueries.polled(customerId, { leadSince, onRead }));

  useEffect(() => {
    const stop = listenToTabs(customerId, (count) => hearCount(client, customerId, count));
    return () => {
      stop();
      takeSystemNoticeAway();
    };
  }, [client, customerId]);

  const count = data?.count ?? 0;
  useEffect(() => {
    onCount(count);
    return () => onCount(0);
  }, [onCount, count]);
  return null;
}
