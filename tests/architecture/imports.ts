import fs from 'node:fs';
import path from 'node:path';

/** A module of the project and the project modules and packages that it imports. */
export interface Module {
  readonly file: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

const ROOTS = ['src', 'content-scripts', 'popup', 'dossier', 'keeper', 'cli'];
// Static imports, re-exports and dynamic imports; comments cannot fool it, as no comment here holds an import statement.
const SPECIFIER =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** All TypeScript files below the product's folders, as paths from the root with forward slashes. */
export function sourceFiles(roots: readonly string[] = ROOTS): string[] {
  return roots
    .filter((root) => fs.existsSync(root))
    .flatMap((root) =>
      fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(root, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
}

function specifiers(file: string): string[] {
  const text = fs.readFileSync(file, 'utf8');
  return [...text.matchAll(SPECIFIER)].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
}

/** Every module with what it imports. */
export function readModules(): Module[] {
  return sourceFiles().map((file) => {
    const all = specifiers(file);
    const local = all.filter((name) => name.startsWith('.'));
    return {
      file,
      imports: local.map((name) => path.posix.join(path.posix.dirname(file), name)),
      packages: all.filter((name) => !name.startsWith('.')),
    };
  });
}

/** The first import cycle found, as the files along it; null where there is none. */
export function findCycle(modules: readonly Module[]): string[] | null {
  const importsOf = new Map(modules.map(({ file, imports }) => [file, imports]));
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of importsOf.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const { file } of modules) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}
