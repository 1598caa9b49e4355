def sub(p, *pairs):
    s=open(p).read()
    for a,b in pairs:
        assert a in s, (p,a)
        s=s.replace(a,b)
    open(p,'w').write(s)
o='src/outbox/'
s=open(o+'replyMachine.ts').read()
print(s.count("FailureKind | 'interrupted'"))
s=s.replace("FailureKind | 'interrupted'","LostWhy").replace("/** Why words are known","/** Why nobody knows: what went wrong, a tab that is gone, or the customer who stopped it (S063). */\nexport type LostWhy = FailureKind | 'interrupted' | 'stopped';\n\n/** Why words are known",1)
open(o+'replyMachine.ts','w').write(s)
sub(o+'recordSchemas.ts',("z.enum([...failureKinds, 'interrupted'])","z.enum([...failureKinds, 'interrupted', 'stopped'])"))
sub(o+'sendAct.ts',("    if (result.outcome === 'unknown') return { type: 'lost', at: at(), why: failure.kind };","    if (result.outcome === 'unknown') {\n      return { type: 'lost', at: at(), why: failure.aborted ? 'stopped' : failure.kind };\n    }"))
sub(o+'testPanel.ts',("return { outcome: 'unknown', failure: panelFailure('network') };\n      case 'lost'","return { outcome: 'unknown', failure: panelFailure('network', { aborted: true }) };\n      case 'lost'"),
("retryAfterSeconds?: number }","retryAfterSeconds?: number; aborted?: boolean }"))
sub(o+'filesOfDrafts.test.ts',("progress: null, state: { name: 'unknown' }","progress: null, state: { name: 'unknown', why: 'stopped' }"))
sub('src/tickets/reply/PendingFoot.tsx',("{text.unknown} {looked","{stage.why === 'stopped' ? text.stopped : text.unknown} {looked"))
sub('src/i18n/en/reply.ts',("  stillLooking:","  stopped: 'You have stopped the sending. It may have arrived all the same; checking…',\n  stillLooking:"))
sub('src/i18n/ru/reply.ts',("  stillLooking:","  stopped: 'Вы остановили отправку. Ответ всё же мог дойти; проверяем…',\n  stillLooking:"))
s=open('e2e/tickets/attachFaults.spec.ts').read()
s+="""
test('S063 an upload shows how far it is and can be stopped: nothing is stored, and that is said once it was looked for', async ({
  signedIn,
  customer,
  seeder,
  context,
  watch,
}) => {
  allowBrokenLine(watch);
  const { id } = seeder.ticket(customer);
  await signedIn.clock.install();
  const files = await FilesOfReply.open(signedIn, id);
  const { ticketPage } = files;
  await files.choose([log()]);
  await expect(files.list.getByRole('listitem')).toHaveCount(1);
  await stopClock(signedIn);
  const line = await context.newCDPSession(signedIn);
  const speed = { offline: false, latency: 0, downloadThroughput: -1 };
  await line.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: 100_000 });
  await ticketPage.send(words);
  await expect(files.onItsWay(words).getByRole('listitem')).toHaveText(/web01\\.log1 MB\\d+% sent/);
  await ticketPage.entry(words).getByRole('button', { name: 'Stop sending' }).click();
  await line.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: -1 });
  await expect(ticketPage.entry(words)).toContainText('You have stopped the sending.');
  await waitOutPauses(signedIn, ticketPage.notice('It did not arrive, as far as can be seen'));
  await expect(ticketPage.reply).toHaveValue(words);
  await expect(files.list.getByRole('listitem')).toHaveText([/web01\\.log/]);
  expect(seeder.countMessages(customer.accountId)).toBe(1);
});
"""
open('e2e/tickets/attachFaults.spec.ts','w').write(s)
