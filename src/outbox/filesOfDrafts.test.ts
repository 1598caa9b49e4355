import { describe, expect, it } from 'vitest';

import { opaqueId } from '../panel/domain.ts';
import type { CustomerId } from '../panel/domain.ts';
import type { ChosenFile } from './fileTray.ts';
import { lost, panelFailure, slowFate, storedLost } from './testPanel.ts';
import { allPauses, anna, ticket, written } from './testWorld.ts';
import type { TestWorld } from './testWorld.ts';

async function attached(text = 'See the log') {
  const story = await written(text);
  await story.tab.attach('log.txt', 'line 1');
  await story.tab.attach('shot.png', 'pixels');
  return story;
}

const names = (files: readonly { name: string }[]) => files.map(({ name }) => name);
const inThread = ({ panel }: TestWorld) => panel.threadOf(ticket).map(({ attachments }) => attachments);
const storedFiles = ({ stored }: TestWorld) => [...stored.keys()].filter((key) => key.startsWith('@files/'));

describe('a draft with files', () => {
  it('S027 is back after a reload, with its files and their bytes', async () => {
    const { world, tab } = await attached();
    await tab.kill();
    const again = await world.open();
    const box = await again.openTicket();
    const { text, files, missingFiles } = box.snapshot();
    expect([text, names(files), missingFiles]).toEqual(['See the log', ['log.txt', 'shot.png'], []]);
    expect(await (await box.fileBytes(files[0]?.fileId ?? ''))?.text()).toBe('line 1');
  });

  it('S027 names a file whose bytes the browser has lost, and sends nothing in its stead', async () => {
    const { world, tab, panel } = await attached();
    await tab.kill();
    const [key = ''] = storedFiles(world);
    world.stored.delete(key);
    const box = await (await world.open()).openTicket();
    const [first] = box.snapshot().files;
    expect(box.snapshot()).toMatchObject({ text: 'See the log', missingFiles: [first?.fileId] });
    box.send();
    await world.advance(1_000);
    expect([panel.sent, box.snapshot().note, box.snapshot().text]).toEqual([
      [],
      'filesMissing',
      'See the log',
    ]);
    box.removeFile(first?.fileId ?? '');
    box.send();
    await world.advance(1_000);
    expect(inThread(world)).toMatchObject([[{ name: 'shot.png' }]]);
  });

  it('may be files alone, and is a draft all the same', async () => {
    const { world, tab } = await written('');
    await tab.attach('log.txt');
    await tab.kill();
    const again = await world.open();
    const box = await again.openTicket();
    expect(names(box.snapshot().files)).toEqual(['log.txt']);
    expect(await again.outbox.unsent()).toMatchObject([{ text: '', files: [{ name: 'log.txt' }] }]);
  });

  it('takes no more files than the panel', async () => {
    const { tab, box } = await attached();
    for (const name of ['3', '4', '5', '6']) await tab.attach(name);
    expect(names(box.snapshot().files)).toEqual(['log.txt', 'shot.png', '3', '4', '5']);
  });

  it('is followed by the other tab of its ticket', async () => {
    const { world, tab } = await attached();
    const other = await (await world.open()).openTicket();
    await tab.attach('third.txt');
    expect(names(other.snapshot().files)).toEqual(['log.txt', 'shot.png', 'third.txt']);
    expect(other.snapshot().otherVersion).toBeNull();
  });

  it('S023 keeps two versions that differ in a file alone', async () => {
    const { world, tab, box } = await attached();
    const otherTab = await world.open();
    const other = await otherTab.openTicket();
    await otherTab.change({ isFrozen: true });
    await tab.attach('here.txt');
    other.removeFile(other.snapshot().files[0]?.fileId ?? '');
    await world.advance(400);
    const { files, otherVersion } = box.snapshot();
    expect([names(files), names(otherVersion?.files ?? [])]).toEqual([
      ['log.txt', 'shot.png', 'here.txt'],
      ['shot.png'],
    ]);
  });

  it('S022 lives in the page where the browser has no room for it; its words are still stored', async () => {
    const { world, tab, box } = await written();
    world.storage = 'refusesWrites';
    void box.addFile({ name: 'log.txt', type: '', bytes: new Blob(['line 1']) });
    await world.quiet();
    world.storage = 'works';
    await world.advance(400);
    expect(box.snapshot()).toMatchObject({ storage: 'kept', areFilesKept: false, missingFiles: [] });
    expect(tab.outbox.leavingAsks()).toBe(true);
  });
});

describe('a reply with files', () => {
  it('S060 sends the bytes that were chosen, once; then they are gone from this browser', async () => {
    const { world, box } = await attached();
    box.send();
    box.send();
    await world.advance(5_000);
    expect(inThread(world)).toMatchObject([[{ name: 'log.txt' }, { name: 'shot.png' }]]);
    expect(box.snapshot()).toMatchObject({ text: '', files: [], state: { name: 'delivered' } });
    expect(storedFiles(world)).toEqual([]);
  });

  it('takes along what was chosen just before the press', async () => {
    const { world, box } = await written();
    world.delays = () => 5;
    const { promise: reading, resolve: read } = Promise.withResolvers<ChosenFile | null>();
    void box.addFile(reading);
    void box.addFile({ name: 'second.txt', type: '', bytes: new Blob(['line 2']) });
    void box.addFile(Promise.resolve(null));
    box.send();
    await world.advance(100);
    read({ name: 'log.txt', type: '', bytes: new Blob(['line 1']) });
    await world.advance(1_000);
    expect(inThread(world)).toMatchObject([[{ name: 'log.txt' }, { name: 'second.txt' }]]);
    expect(box.snapshot().text).toBe('');
  });

  it.each([
    [
      'S041 is refused',
      { kind: 'refused', failure: panelFailure('invalid', { field: 'file' }) } as const,
      'rejected',
    ],
    ['S046 meets an ended session', { kind: 'sessionEnded' } as const, 'notSent'],
    ['S061 is cut and never arrived', lost, 'notFound'],
  ])('%s: text and files are back, and another press sends all once', async (_case, fate, name) => {
    const { world, box, panel } = await attached();
    panel.fates.push(fate);
    box.send();
    await world.advance(allPauses);
    const { state, text, files, missingFiles } = box.snapshot();
    expect([state.name, text, names(files), missingFiles]).toEqual([
      name,
      'See the log',
      ['log.txt', 'shot.png'],
      [],
    ]);
    box.send();
    await world.advance(1_000);
    expect(inThread(world)).toMatchObject([[{ name: 'log.txt' }, { name: 'shot.png' }]]);
  });

  it('S038 whose answer is lost is found by its words and the number of its files', async () => {
    const { world, box, panel } = await attached();
    panel.fates.push(storedLost);
    box.send();
    panel.store(ticket, 'See the log');
    await world.advance(1_000);
    expect(box.snapshot()).toMatchObject({ text: '', files: [], state: { name: 'delivered', how: 'found' } });
    expect(panel.sent).toHaveLength(1);
  });

  it('S021 whose tab is killed in the middle is settled at the next visit, files and all', async () => {
    const { world, tab, box, panel } = await attached();
    panel.fates.push(slowFate(false).fate);
    box.send();
    await world.quiet();
    await tab.kill();
    const again = await (await world.open()).openTicket();
    await world.advance(allPauses);
    expect(again.snapshot()).toMatchObject({ state: { name: 'notFound' }, missingFiles: [] });
    expect(names(again.snapshot().files)).toEqual(['log.txt', 'shot.png']);
  });

  it.each([
    ['was too late', true, { state: { name: 'delivered', how: 'found' }, text: '' }],
    ['was not', false, { state: { name: 'notFound' }, text: 'See the log' }],
  ])(
    'S063 tells how far it is; called off, it is looked for whether that %s',
    async (_case, isStored, end) => {
      const { world, box, panel } = await attached();
      panel.fates.push({ kind: 'halfway', isStored });
      box.send();
      await world.advance(1);
      expect(box.snapshot()).toMatchObject({
        isSending: true,
        progress: { sentBytes: 500, totalBytes: 1_000 },
      });
      box.cancelUpload();
      await world.quiet();
      expect(box.snapshot()).toMatchObject({
        isSending: false,
        progress: null,
        state: { name: 'unknown', why: 'stopped' },
      });
      await world.advance(allPauses);
      expect(box.snapshot()).toMatchObject(end);
    },
  );

  it('cannot be changed while it is on its way', async () => {
    const { world, box, panel } = await attached();
    panel.fates.push(slowFate().fate);
    box.send();
    await world.quiet();
    expect(await box.addFile({ name: 'late.txt', type: '', bytes: new Blob(['x']) })).toBe('sending');
    box.removeFile(box.snapshot().files[0]?.fileId ?? '');
    expect(names(box.snapshot().files)).toEqual(['log.txt', 'shot.png']);
  });
});

describe('the bytes of files', () => {
  it('are swept up at a later visit once no draft speaks of them', async () => {
    const { world, tab, box } = await attached();
    box.removeFile(box.snapshot().files[0]?.fileId ?? '');
    await world.advance(60_000);
    await tab.kill();
    await world.open();
    expect(storedFiles(world)).toHaveLength(1);
  });

  it('S025 S091 go at sign-out, but for those of drafts that the customer keeps; others’ stay', async () => {
    const { world, tab } = await attached();
    const bert: CustomerId = opaqueId('bert');
    await (await world.open(bert)).attach('his.txt');
    const keeping = await world.open();
    expect(await keeping.outbox.leave(true)).toBe(true);
    expect(storedFiles(world)).toHaveLength(3);
    await tab.kill();
    const again = await world.open();
    expect(names((await again.openTicket()).snapshot().files)).toEqual(['log.txt', 'shot.png']);
    expect(await again.outbox.leave(false)).toBe(true);
    expect(storedFiles(world)).toEqual([expect.stringContaining(`@files/${bert}/`)]);
    expect(anna).not.toBe(bert);
  });
});
