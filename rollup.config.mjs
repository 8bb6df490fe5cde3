import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {
  fewerSelectionMethods,
  integrity,
  minifyCss,
  noMadeFunctions,
  notices,
  numbersOnly,
  renamePolicy,
  squeezeTemplates,
  zoomCurveApart,
} from './build/bundle-plugins.mjs';

/**
 * One self-contained file for a `<script type="module">`, made of what `tsc` emitted. Beside it stands what few pages
 * need: the code that reads a story with faults carefully and explains them.
 */
const element = {
  input: { 'story-timeline': 'dist/define.js' },
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].min.js',
    chunkFileNames: 'story-timeline.[name].min.js',
    minifyInternalExports: true,
    manualChunks: drawnInFewFiles,
  },
  plugins: [
    zoomCurveApart(),
    numbersOnly(),
    fewerSelectionMethods(),
    noMadeFunctions(),
    nodeResolve(),
    renamePolicy(),
    minifyCss(),
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 5, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
      format: { comments: false },
    }),
    squeezeTemplates(),
    notices(),
    integrity(),
  ],
  onwarn,
};

/** The command line: of some two hundred modules, one file for each command takes half the time to begin. */
const program = {
  input: { 'story-timeline': 'dist/cli/main.js' },
  output: {
    dir: 'dist/bin',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  },
  external: (id) => id.startsWith('node:'),
  plugins: [nodeResolve()],
  onwarn,
};

export default [element, program];

function onwarn(warning) {
  throw new Error(warning.message);
}

/**
 * What draws comes in few files: the main one, one for an axis across or for one that runs down, `drawing` with what both
 * have in common, and `crowd-of` with what many events need on the screen and on paper.
 */
function drawnInFewFiles(id, { getModuleInfo }) {
  const isReached = (from) => reachedFrom(fileURLToPath(new URL(from, import.meta.url)), getModuleInfo).has(id);
  if (isReached('dist/define.js')) return 'story-timeline';
  if (isReached('dist/controllers/across-plot.js')) {
    return isReached('dist/controllers/column-controller.js') ? 'drawing' : 'across-plot';
  }
  if (!isReached('dist/core/scene/crowd-of.js') && !isReached('dist/core/layout/crowded-flags.js')) return null;
  return isReached('dist/controllers/overview-controller.js') ? 'match-sums' : 'crowd-of';
}

/** The modules that a module can't do without. */
function reachedFrom(entry, getModuleInfo) {
  const known = reached.get(entry);
  if (known) return known;
  const found = new Set([entry]);
  for (const id of found) for (const next of getModuleInfo(id)?.importedIds ?? []) found.add(next);
  reached.set(entry, found);
  return found;
}

const reached = new Map();
