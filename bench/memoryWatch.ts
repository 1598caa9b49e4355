import { readFileSync } from 'node:fs';
import { mean, slopeOf } from './statistics.ts';
import type { Point } from './statistics.ts';

/** The first part of the time counts as warm-up: so long the engine's own heap grows to what suits it. */
const WARM_UP = 1 / 2;

export interface MemoryFigures {
  meanAfterWarmUp: number;
  peak: number;
  /** Of the line that fits best, after the warm-up. */
  slopePerMinute: number;
}

/** Looks each second at how much memory a process holds for itself, in megabytes. Linux alone tells it so. */
export function watchMemory(pid: number): { stop(): MemoryFigures } {
  const begun = performance.now();
  const points: Point[] = [];
  const look = () => void points.push({ x: (performance.now() - begun) / 60_000, y: megabytesOf(pid) });
  const timer = setInterval(look, 1000);
  return {
    stop() {
      clearInterval(timer);
      const warm = points.slice(Math.floor(points.length * WARM_UP));
      return {
        meanAfterWarmUp: mean(warm.map(({ y }) => y)),
        peak: Math.max(...points.map(({ y }) => y)),
        slopePerMinute: slopeOf(warm),
      };
    },
  };
}

function megabytesOf(pid: number): number {
  const kilobytes = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
