// An esbuild plugin that makes a style sheet imported as text as small as one that stands alone.
import fs from 'node:fs';
import esbuild from 'esbuild';

export const minifiedStyles = {
  name: 'minified-styles',
  setup(build) {
    const { target } = build.initialOptions;
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const css = fs.readFileSync(path, 'utf8');
      const { code } = await esbuild.transform(css, { loader: 'css', minify: true, target });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};
