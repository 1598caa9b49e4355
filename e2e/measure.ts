import type { CDPSession, Page } from '@playwright/test';

/** What a page holds on to, once what it has let go is swept away. Heap in bytes. */
export async function holdings(page: Page): Promise<{ nodes: number; listeners: number; heap: number }> {
  const devtools = await page.context().newCDPSession(page);
  // What only a finalizer frees goes with the second sweep.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

/** How often functions of the app's own files are called from the page's start until `debugger` is met on it. */
export async function countCalls(page: Page, open: () => Promise<unknown>): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Debugger.enable');
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const met = new Promise<number>((resolve, reject) => {
    devtools.once('Debugger.paused', () => void countNow(devtools).then(resolve, reject));
  });
  const [calls] = await Promise.all([met, open()]);
  await devtools.detach();
  return calls;
}

async function countNow(devtools: CDPSession): Promise<number> {
  const { result } = await devtools.send('Profiler.takePreciseCoverage');
  await devtools.send('Debugger.resume');
  return result
    .filter(({ url }) => url.includes('/assets/'))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}
