import { openStandIn } from './standIn.ts';

// Run by durability.test.ts: buys and replies without end, telling each reply once it was acknowledged, until it is killed.
const [dataDir = '', username = '', password = '', elid = '', round = ''] = process.argv.slice(2);
const standIn = openStandIn({ dataDir, messagesPerHour: 1_000_000 });

async function ask(params: Record<string, string>): Promise<string> {
  const body = new URLSearchParams({ out: 'json', ...params });
  const request = new Request('http://panel.invalid/', { method: 'POST', body });
  return await (await standIn.handle(request, { address: '' })).text();
}

const auth = /"\$id":"([0-9a-f]+)"/.exec(await ask({ func: 'auth', username, password }))?.[1] ?? '';
for (let count = 0; ; count += 1) {
  const message = `reply ${round}.${count}`;
  await ask({ func: 'incident', sok: 'ok', count: '1', auth });
  const answer = await ask({ func: 'clientticket.edit', sok: 'ok', elid, message, auth });
  if (!answer.includes('"ok":{}')) throw new Error(answer);
  process.stdout.write(`${message}\n`);
}
