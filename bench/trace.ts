/** What the browser's own trace tells of a page's main thread. */
import type { Page } from 'puppeteer-core';
import { WORK_MARKS } from './work-marks.ts';

export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ts: number;
  /** Microseconds from begin to end. */
  readonly dur?: number;
  /** What the thread itself has spent: other programs on the machine do not count. */
  readonly tdur?: number;
  /** The same clock of the thread at its begin. */
  readonly tts?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>;
}

const BEGAN = 'bench-began';
const ENDED = 'bench-ended';

/** The events between begin and end of what a script does in the page, with the page's main thread. */
export interface Traced {
  readonly events: readonly TraceEvent[];
  readonly isMain: (event: TraceEvent) => boolean;
}

/** Traces what an expression starts, until the promise that it gives settles. */
export async function traced(
  page: Page,
  work: () => Promise<unknown>,
  categories: readonly string[] = ['disabled-by-default-devtools.timeline'],
): Promise<Traced> {
  await page.tracing.start({ categories: [...categories, 'blink.user_timing'] });
  await page.evaluate(`performance.mark('${BEGAN}')`);
  await work();
  await page.evaluate(`performance.mark('${ENDED}')`);
  const trace = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString());
  const all = trace.traceEvents as TraceEvent[];
  const mark = (name: string) => all.find((event) => event.name === name);
  const [began, ended] = [mark(BEGAN), mark(ENDED)];
  if (!began || !ended) throw new Error('The trace lacks the marks of the bench');
  return {
    events: all.filter(({ ts, dur = 0 }) => ts + dur >= began.ts && ts <= ended.ts),
    isMain: ({ pid, tid }) => pid === began.pid && tid === began.tid,
  };
}

/** What a trace taken meanwhile in the whole browser tells of a script, by its address. */
export async function eventsOf(
  tracer: Page,
  script: string,
  work: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> {
  await tracer.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] });
  await work();
  const trace = JSON.parse(Buffer.from((await tracer.tracing.stop()) ?? []).toString());
  return (trace.traceEvents as TraceEvent[]).filter(({ args }) => String(args.data?.url).endsWith(script));
}

/** Milliseconds of processor that an event took. */
export const timeOf = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;

/** Milliseconds of processor that the marked work took, without what marking it cost. */
export function workTime({ events, isMain }: Traced): number {
  const [idle = 0, work = 0, done = 0] = WORK_MARKS.map(
    (mark) => events.find((event) => event.name === mark && isMain(event))?.tts ?? Number.NaN,
  );
  return (done - work - (work - idle)) / 1000;
}

/** Milliseconds that each task of the main thread took of the processor. */
export function taskTimes({ events, isMain }: Traced): number[] {
  return events.filter((event) => event.name === 'RunTask' && isMain(event)).map(timeOf);
}

const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Milliseconds of processor of each piece of styling, layout and painting on the main thread. */
export function renderingTimes({ events, isMain }: Traced): number[] {
  const pieces = events.filter((event) => RENDERING.has(event.name) && isMain(event));
  let end = 0;
  return pieces
    .sort((a, b) => a.ts - b.ts)
    .flatMap((piece) => {
      // One piece may stand within another.
      if (piece.ts < end) return [];
      end = piece.ts + (piece.dur ?? 0);
      return [timeOf(piece)];
    });
}
