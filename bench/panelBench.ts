import { measure } from './figures.ts';
import type { Figures } from './figures.ts';
import { signedInClient, startServer } from './runningServer.ts';

const list = (page: number) => ({
  func: 'clientticket',
  p_num: String(page),
  p_cnt: '50',
  p_col: '-last_message',
  filter: 'on',
});

/** Server and stand-in, through the gateway, with a small store and with one of 100,000 tickets, side by side. */
export async function benchPanel(figures: Figures, port: number): Promise<void> {
  for (const tickets of [60, 100_000]) {
    const server = await startServer(port, tickets);
    figures.add(`server.ready_with_fresh_store_of_${tickets}`, server.readyMs, 'ms');
    const call = await signedInClient(server.origin);
    const last = Math.ceil(tickets / 50);
    figures.addSpread(`list.first_page_of_${tickets}`, await measure(200, () => call(list(1))), 'ms');
    figures.addSpread(`list.last_page_of_${tickets}`, await measure(50, () => call(list(last))), 'ms');
    const read = () => call({ func: 'clientticket.edit', elid: '1010' });
    figures.addSpread(`ticket.read_of_${tickets}`, await measure(100, read), 'ms');
    const write = (index: number) =>
      call({ func: 'clientticket.edit', elid: '1010', sok: 'ok', message: `Message ${index}` });
    figures.addSpread(`reply.write_of_${tickets}`, await measure(100, write), 'ms');
    await server.stop();
  }
}
