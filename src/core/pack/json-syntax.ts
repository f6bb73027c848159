import type { Fault } from './reading.ts';

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids these inside text
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** What may come next, in words that complete "expected". */
const EXPECTED = {
  value: 'a value',
  'value-or-end': 'a value or ]',
  key: 'the name of a field in quotation marks',
  'key-or-end': 'the name of a field in quotation marks, or }',
  colon: 'a colon',
  'comma-or-end': 'a comma or the closing bracket',
  nothing: 'nothing more',
} as const;
type State = keyof typeof EXPECTED;

/** The first place at which a text ceases to be JSON, as line and column (both from 1). */
export function syntaxFault(text: string): Fault {
  const { at, state } = scan(text);
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const found = at >= text.length ? 'the file ends' : `there is ${JSON.stringify(text.slice(at, at + 12))}`;
  return {
    path: `line ${line}, column ${column}`,
    problem: `${found} where ${EXPECTED[state]} was expected`,
    remedy: 'Correct the JSON here; an editor that knows JSON shows the place.',
  };
}

/**
 * Browsers word the faults of `JSON.parse` differently, and not all name a place. This scanner follows the grammar of
 * RFC 8259 with a stack of its own, so that no depth of nesting breaks it, and stops where the grammar does.
 */
function scan(text: string): { at: number; state: State } {
  const open: ('[' | '{')[] = [];
  let state: State = 'value';
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const next = step(text, at, state, open);
    if (next === null) break;
    state = next.state;
    at = skip(SPACE, text, next.at);
  }
  return { at, state };
}

function step(
  text: string,
  at: number,
  state: State,
  open: ('[' | '{')[],
): { at: number; state: State } | null {
  const sign = text[at];
  switch (state) {
    case 'nothing':
      return null;
    case 'colon':
      return sign === ':' ? { at: at + 1, state: 'value' } : null;
    case 'comma-or-end':
      if (sign !== ',') return close(sign, at, open);
      return { at: at + 1, state: open.at(-1) === '{' ? 'key' : 'value' };
    case 'key':
    case 'key-or-end': {
      if (state === 'key-or-end' && sign === '}') return close(sign, at, open);
      const end = skipString(text, at);
      return end > at ? { at: end, state: 'colon' } : null;
    }
    default:
      if (state === 'value-or-end' && sign === ']') return close(sign, at, open);
      return value(text, at, open);
  }
}

function value(text: string, at: number, open: ('[' | '{')[]): { at: number; state: State } | null {
  const sign = text[at];
  if (sign === '[' || sign === '{') {
    open.push(sign);
    return { at: at + 1, state: sign === '[' ? 'value-or-end' : 'key-or-end' };
  }
  const end = Math.max(skipString(text, at), skip(SCALAR, text, at));
  return end > at ? { at: end, state: after(open) } : null;
}

function close(
  sign: string | undefined,
  at: number,
  open: ('[' | '{')[],
): { at: number; state: State } | null {
  if (sign !== (open.at(-1) === '{' ? '}' : ']')) return null;
  open.pop();
  return { at: at + 1, state: after(open) };
}

const after = (open: readonly string[]): State => (open.length === 0 ? 'nothing' : 'comma-or-end');

/** Where the string that begins at `at` ends; `at` where there is none. One pattern for all of it could exhaust the stack. */
function skipString(text: string, at: number): number {
  if (text[at] !== '"') return at;
  let end = skip(PLAIN_TEXT, text, at + 1);
  for (let next = skip(ESCAPE, text, end); next > end; next = skip(ESCAPE, text, end)) {
    end = skip(PLAIN_TEXT, text, next);
  }
  return text[end] === '"' ? end + 1 : at;
}

/** Where the pattern's match from `at` ends; `at` where it does not match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
