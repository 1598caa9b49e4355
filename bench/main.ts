import { benchBrowser } from './browserBench.ts';
import { benchBuild } from './buildBench.ts';
import { Figures } from './figures.ts';
import { benchPanel } from './panelBench.ts';

const PORT = Number(process.env['PORT'] ?? '8392');

const figures = new Figures();
benchBuild(figures);
await benchPanel(figures, PORT);
await benchBrowser(figures, PORT);
figures.write(new URL('./', import.meta.url));
