/** What `run.mjs` was asked for. */
const number = (name: string, otherwise: number) => Number(process.env[`SOAK_${name}`] ?? otherwise);

export const SEED = number('SEED', 1);
export const MINUTES = number('MINUTES', 20);
/** How many messages or stops, where another number than the usual one is wanted. */
export const countOr = (usual: number): number => number('COUNT', usual);

/** In one line that can be found again and copied. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);
