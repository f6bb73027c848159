/** What became of a number of made-up messages. */
export interface Fuzzed {
  readonly sent: number;
  readonly answered: number;
  readonly refused: number;
  /** Handlers that failed, and messages that nobody settled in time: what must not be. */
  readonly faults: readonly string[];
}

/** Whom the messages go to: the background, or the content script of the tab with this number. */
export type Addressee = 'background' | number;

/**
 * Sends messages that are valid, nearly valid or nothing at all, and waits for all answers. Sent to a browser as source:
 * it needs the extension's own rights there, of a page or of a content script. The same seed makes the same messages.
 */
export async function fuzzMessages(seed: number, count: number, addressee: Addressee): Promise<Fuzzed> {
  const PATIENCE_MILLISECONDS = 30_000;
  const AT_ONCE = 100;
  interface Messaging {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    readonly tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> };
  }
  const scope = globalThis as unknown as { readonly browser?: Messaging; readonly chrome: Messaging };
  const { runtime, tabs } = scope.browser ?? scope.chrome;

  // Mulberry32, a generator of 32 bits of state (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c).
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

  const texts = [
    ...['', ' ', 'a', 'toll', 'gazette.example', 'constructor', '__proto__', 'toString', 'then', 'states'],
    ...['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '\ud800', '\u202eright to left', '\u0000'],
    ...['a'.repeat(5_000), '٣', 'percent', '2025-12-28', '9999-99-99', '../../manifest.json', '{}', '(a+)+$'],
  ];
  const numbers = [0, 1, -1, 0.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, Number.NaN, Number.POSITIVE_INFINITY];
  const leaf = (): unknown =>
    pick<() => unknown>([() => pick(texts), () => pick(numbers), () => null, () => true])();
  const anything = (depth: number): unknown => {
    const kind = depth > 3 ? 0 : below(4);
    if (kind === 1) return Array.from({ length: below(4) }, () => anything(depth + 1));
    if (kind > 1)
      return Object.fromEntries(Array.from({ length: below(4) }, () => [pick(texts), anything(depth + 1)]));
    return leaf();
  };

  const article = () => ({
    url: 'https://gazette.example/pier',
    published: '2025-12-29',
    language: 'en',
    blocks: [
      { kind: 'headline', text: 'A toll for the bridge' },
      {
        kind: 'paragraph',
        text: `Some ${below(100)} percent of it was agreed on Sunday, ${pick(texts)} said.`,
      },
    ],
  });
  const match = () => ({
    ...{ claim: `no-claim-${below(9)}`, block: 0, start: 0, end: 4, text: 'Some', score: 1, speaker: null },
    ...{ stance: 'states', value: { low: 90, high: 90, unit: 'percent', hedge: 'about' }, reasons: [] },
  });
  const calls: readonly (() => [call: string, ...args: unknown[]])[] =
    addressee === 'background'
      ? [
          () => ['begin', 'gazette.example'],
          () => ['mayConcern', `A toll for the bridge, ${pick(texts)}`, pick(['en', null])],
          () => ['analyse', article()],
          () => ['compare', 'no-pack', match(), { url: 'https://gazette.example/pier' }],
          () => ['openDossier', 'no-pack', 'no-claim'],
          () => ['setAside', 'no-pack', 'no-claim', pick([null, 'Some'])],
          () => ['leave'],
          // Nobody but the keeper's own page may ask for these.
          () => ['backupDue'],
          () => ['saveBackup', pick(texts)],
        ]
      : [
          () => ['pageState'],
          () => ['selection'],
          () => ['showMatch', below(9) + 1000],
          () => ['step', pick([1, -1])],
        ];

  /** Somewhere in the value something else stands. */
  const bend = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null || random() < 0.2) return anything(depth);
    const entries: [string, unknown][] = Object.entries(value);
    const at = below(entries.length + 1);
    const entry = entries[at];
    if (entry && random() < 0.15) entries.splice(at, 1);
    else if (entry) entry[1] = bend(entry[1], depth + 1);
    else entries.push([pick(texts), anything(depth)]);
    return Array.isArray(value) ? entries.map(([, held]) => held) : Object.fromEntries(entries);
  };
  const sideOf = (call: string): string => {
    if (addressee !== 'background') return 'tab';
    return call === 'backupDue' || call === 'saveBackup' ? 'keeping' : 'background';
  };
  const message = (): unknown => {
    const [call, ...args] = pick(calls)();
    let made: unknown = { crosslight: sideOf(call), call, args };
    if (random() < 0.1) return anything(0);
    for (let bends = below(4); bends > 0; bends -= 1) made = bend(made, 0);
    return made;
  };

  let answered = 0;
  const faults: string[] = [];
  const send = async (): Promise<void> => {
    const made = message();
    const told = () => JSON.stringify(made)?.slice(0, 300);
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS, 'late'));
    const reply = addressee === 'background' ? runtime.sendMessage(made) : tabs.sendMessage(addressee, made);
    // A message that nobody takes is rejected by one browser and answered with nothing by the other.
    const outcome = await Promise.race([reply.catch(() => undefined), late]);
    if (outcome === 'late') faults.push(`no answer to ${told()}`);
    else if (typeof outcome === 'object' && outcome !== null && 'fault' in outcome)
      faults.push(`${String(outcome.fault)} at ${told()}`);
    if (outcome !== undefined && outcome !== null) answered += 1;
  };
  for (let sent = 0; sent < count; sent += AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - sent) }, send));
  }
  return { sent: count, answered, refused: count - answered, faults };
}
