import { esbuildPlugin } from '@web/dev-server-esbuild';
import { strictPages } from '../test/support/strict-pages.mjs';

/**
 * Serves the demo pages at `/`. With DEMO_SOURCE set the component comes from its sources, translated as they are asked
 * for, and pages reload when a file changes; without it, from `dist`.
 */
const fromSource = Boolean(process.env.DEMO_SOURCE);

export default {
  rootDir: new URL('..', import.meta.url).pathname,
  nodeResolve: fromSource,
  watch: fromSource,
  plugins: fromSource ? [esbuildPlugin({ ts: true, target: 'es2022' })] : [],
  middleware: [
    strictPages,
    (context, next) => {
      if (context.path === '/') return context.redirect('/demo/');
      if (fromSource && context.path === '/dist/story-timeline.min.js') return context.redirect('/src/define.ts');
      return next();
    },
  ],
};
