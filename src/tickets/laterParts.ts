import { ListTools } from './filter/ListTools.tsx';
import { RowMarks } from './ownOrder/RowMarks.tsx';
import { PageBox, RowBox } from './selection/Boxes.tsx';
import { SelectionPart } from './selection/SelectionPart.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { TicketListPager } from './TicketListPager.tsx';

/**
 * All that the list's rows do without, in one chunk loaded behind them. A further part stands here, and costs the
 * first load its place in the page alone.
 */
export const laterParts = {
  ListTools,
  PageBox,
  RowBox,
  RowMarks,
  SelectionPart,
  StaleNotice,
  TicketListPager,
};
