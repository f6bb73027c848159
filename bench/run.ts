/** Runs every benchmark: `npm run bench`. All figures are ratios of what one run measures; times are of this machine. */
import { benchMatching } from './matching.ts';

benchMatching((line) => process.stdout.write(`${line}\n`));
await import('./popup.ts');
await import('./page.ts');
