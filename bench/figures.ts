import { mkdirSync, writeFileSync } from 'node:fs';
import { quantile } from './statistics.ts';

export interface Figure {
  name: string;
  value: number;
  unit: string;
}

/** Collects figures, prints one line each (`name value unit`) and writes them all to a file. */
export class Figures {
  readonly #figures: Figure[] = [];

  add(name: string, value: number, unit: string): void {
    const rounded = Math.round(value * 100) / 100;
    this.#figures.push({ name, value: rounded, unit });
    console.log(`${name} ${rounded} ${unit}`);
  }

  /** Percentiles of repeated measurements: median and 95th unless told. */
  addSpread(
    name: string,
    values: readonly number[],
    unit: string,
    percents: readonly number[] = [50, 95],
  ): void {
    const sorted = values.toSorted((a, b) => a - b);
    for (const percent of percents) this.add(`${name}.p${percent}`, quantile(sorted, percent / 100), unit);
  }

  write(folder: URL): void {
    mkdirSync(folder, { recursive: true });
    const results = { measuredAt: new Date().toISOString(), node: process.version, figures: this.#figures };
    writeFileSync(new URL('results.json', folder), `${JSON.stringify(results, null, 2)}\n`);
  }
}

/** Milliseconds of each of `times` runs, one after the other. */
export async function measure(times: number, run: (index: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < times; index++) {
    const start = performance.now();
    await run(index);
    taken.push(performance.now() - start);
  }
  return taken;
}
