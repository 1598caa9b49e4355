import { benchBrowser } from './browserBench.ts';
import { benchBuild } from './buildBench.ts';
import { Figures } from './figures.ts';
import { benchLoad } from './loadBench.ts';
import { readLoadOptions } from './loadOptions.ts';
import { benchPanel } from './panelBench.ts';

const PORT = Number(process.env['PORT'] ?? '8392');

const [which, ...args] = process.argv.slice(2);
const figures = new Figures();
if (which === 'load') {
  const faults = await benchLoad(figures, PORT, readLoadOptions(args));
  for (const fault of faults.slice(0, 20)) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} else {
  benchBuild(figures);
  await benchPanel(figures, PORT);
  await benchBrowser(figures, PORT);
}
figures.write(new URL('./', import.meta.url));
