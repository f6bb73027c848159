// An esbuild plugin that takes the one assignment to innerHTML out of Preact. Nothing here ever renders markup from a
// string, and the add-on linter of Firefox rightly warns of any code that could.
import fs from 'node:fs';

const ASSIGNMENT = /\(\w+\.innerHTML=\w+\.__html\)/g;

export const preactWithoutHtml = {
  name: 'preact-without-html',
  setup(build) {
    build.onLoad({ filter: /preact[/\\]dist[/\\]preact\.mjs$/ }, ({ path }) => {
      const source = fs.readFileSync(path, 'utf8');
      const found = source.match(ASSIGNMENT)?.length ?? 0;
      if (found !== 1)
        return { errors: [{ text: `expected one assignment to innerHTML in Preact, found ${found}` }] };
      return { contents: source.replace(ASSIGNMENT, '0'), loader: 'js' };
    });
  },
};
