/** One turn of a page's main thread, in milliseconds: by the clock, and of processor time. */
export interface Task {
  readonly wall: number;
  readonly cpu: number;
  /** Part of it that was script of the extension; 0 where there was none. */
  readonly script: { readonly wall: number; readonly cpu: number };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly documentLoaderURL?: string };
  };
}

export const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
  '__metadata',
];

const SCRIPT = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks'];
/** Empty rounds of the microtask queue, in microseconds. */
const NOTHING = 50;

/**
 * Extension script by its address; promises that go on have none, but the sample pages have no script of their own,
 * so that theirs are the extension's too.
 */
const isOurs = ({ name, dur = 0, args }: TraceEvent): boolean =>
  SCRIPT.includes(name) &&
  (args?.data?.url?.startsWith('chrome-extension://') === true || (name === 'RunMicrotasks' && dur > NOTHING));

/** A page's main thread: its events in order, an outer one before those in it. */
function mainThread(events: readonly TraceEvent[], address: string): TraceEvent[] {
  const navigation = events.findLast(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === address,
  );
  const thread = events.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === navigation?.pid && args?.name === 'CrRendererMain',
  );
  if (!navigation || !thread) throw new Error(`The trace has no main thread for ${address}`);
  return events
    .filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === thread.pid && tid === thread.tid && ts >= navigation.ts)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const sum = (list: readonly TraceEvent[], field: 'dur' | 'tdur'): number =>
  list.reduce((total, event) => total + (event[field] ?? 0), 0) / 1000;

/** Every turn of the main thread from a navigation to the end of the trace. */
export function tasksOf(trace: Buffer, address: string): Task[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const tasks: { event: TraceEvent; ours: TraceEvent[] }[] = [];
  for (const event of mainThread(traceEvents, address)) {
    const task = tasks.at(-1);
    const inside = task !== undefined && event.ts < endOf(task.event);
    if (event.name === 'RunTask' && !inside) tasks.push({ event, ours: [] });
    const last = task?.ours.at(-1);
    if (inside && isOurs(event) && !(last && event.ts < endOf(last))) task.ours.push(event);
  }
  return tasks.map(({ event, ours }) => ({
    wall: sum([event], 'dur'),
    cpu: sum([event], 'tdur'),
    script: { wall: sum(ours, 'dur'), cpu: sum(ours, 'tdur') },
  }));
}
