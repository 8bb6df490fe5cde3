import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

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
 * What draws comes in few files: the main one, one for an axis across or for one that runs down, and `drawing` with what
 * both have in common.
 */
function drawnInFewFiles(id, { getModuleInfo }) {
  const isReached = (from) => reachedFrom(fileURLToPath(new URL(from, import.meta.url)), getModuleInfo).has(id);
  if (isReached('dist/define.js')) return 'story-timeline';
  if (!isReached('dist/controllers/across-plot.js')) return null;
  return isReached('dist/controllers/column-controller.js') ? 'drawing' : 'across-plot';
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

/**
 * Lit asks for a Trusted Types policy named `lit-html` when it is imported, and throws where a page allows only ours or
 * another copy of Lit holds the name already. In the bundle it goes by the name of this component.
 */
function renamePolicy() {
  return {
    name: 'rename-trusted-types-policy',
    transform(code, id) {
      if (!id.includes('lit-html')) return null;
      return { code: code.replace(/createPolicy\((["'])lit-html\1/g, 'createPolicy($1story-timeline$1'), map: null };
    },
  };
}

/** Takes indentation and comments out of the style sheets. */
function minifyCss() {
  return {
    name: 'minify-css',
    transform(code, id) {
      if (!/render[\\/]styles[\\/]/.test(id)) return null;
      const squeeze = (css) =>
        css
          .replace(/\/\*[^]*?\*\//g, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,>]) ?/g, '$1')
          .replace(/;}/g, '}')
          .replace(/: /g, ':');
      const squeezed = code.replace(/css ?`([^`]*)`/g, (_, css) => `css\`${squeeze(css)}\``);
      return { code: squeezed, map: null };
    },
  };
}

/**
 * d3's linear scale can interpolate colours, dates and objects and write numbers in many formats. Ours maps numbers to
 * numbers and is never asked for its tick format, so the bundle leaves those parts (some 7 kB gzip) out.
 */
function numbersOnly() {
  const stub = (names) => `export const ${names.map((name) => `${name} = Number`).join(', ')};`;
  const numbers = '{ interpolateNumber, interpolateNumber as interpolate, interpolateRound, piecewise }';
  const replaced = {
    'd3-interpolate': `export ${numbers} from 'd3-interpolate';`,
    'd3-array': `export { bisect } from 'd3-array'; ${stub(['InternMap', 'ascending', 'quantile', 'quantileSorted', 'range', 'tickIncrement', 'tickStep', 'ticks'])}`,
    'd3-format': stub([
      'format',
      'formatPrefix',
      'formatSpecifier',
      'precisionFixed',
      'precisionPrefix',
      'precisionRound',
    ]),
    'd3-color': stub(['color', 'cubehelix', 'hcl', 'hsl', 'lab', 'rgb']),
  };
  const prefix = '\0numbers-only:';
  return {
    name: 'numbers-only',
    resolveId: (source, importer) =>
      Object.hasOwn(replaced, source) && /[\\/]d3-(scale|interpolate)[\\/]/.test(importer) ? prefix + source : null,
    load: (id) => (id.startsWith(prefix) ? replaced[id.slice(prefix.length)] : null),
    // Of a linear scale, all but domain, range, call and inverse is left out too. What is made by a call when the module is imported stays in a bundle unless the call is known to be pure.
    transform: (code, id) =>
      /[\\/]d3-\w+\.mjs(\?|$)/.test(id)
        ? {
            code: code
              .replace(
                /\n {2}scale\.(ticks|tickFormat|nice|clamp|interpolate|rangeRound|unknown|copy) = function\([^]*?\n {2}};\n/g,
                '',
              )
              .replace(/^((?:const|var) \w+ = )(?=\(?function|\w+\()/gm, '$1/* @__PURE__ */ '),
            map: null,
          }
        : null,
  };
}

/**
 * A module has one place among the files, and that of d3-interpolate is the main one, because the scale needs it. The
 * curve of zoom flights comes from a copy, so that it is in the file that is fetched for motion.
 */
function zoomCurveApart() {
  const mark = '?zoom-curve';
  return {
    name: 'zoom-curve-apart',
    resolveId: (source, importer) =>
      source === 'd3' && importer.endsWith('window-motion.js')
        ? fileURLToPath(import.meta.resolve('d3-interpolate')) + mark
        : null,
    load: (id) => (id.endsWith(mark) ? readFileSync(id.slice(0, -mark.length), 'utf8') : null),
  };
}

/** Of d3-selection's forty methods the axis needs a dozen; the others (`html` among them) and `local` leave the bundle. */
function fewerSelectionMethods() {
  const unused =
    'selectChild|selectChildren|filter|sort|style|property|classed|text|html|raise|lower|insert|clone|' +
    'dispatch|on|datum|nodes|node|size|empty|call';
  const methods = new RegExp(`^  (${unused}): selection_\\w+,\\n`, 'gm');
  const iterator = /,\n {2}\[Symbol.iterator\].*/;
  const local = /^Local\.prototype = local\.prototype = \{[^]*?^\};\n/m;
  return {
    name: 'fewer-selection-methods',
    transform: (code, id) =>
      id.endsWith('d3-selection.mjs')
        ? { code: [methods, iterator, local].reduce((rest, part) => rest.replace(part, ''), code), map: null }
        : null,
  };
}

/** d3-dsv can make functions of a header with `new Function`. It is never asked to, and a security scanner need not wonder. */
function noMadeFunctions() {
  return {
    name: 'no-made-functions',
    transform: (code, id) =>
      /d3-dsv[^/\\]*\.m?js$/.test(id)
        ? {
            code: code.replace(/function objectConverter\(columns\) \{[^]*?\n\}/, 'function objectConverter() {}'),
            map: null,
          }
        : null,
  };
}

/** Once minified, only templates hold line breaks: indentation between tags, which draws nothing. */
function squeezeTemplates() {
  return {
    name: 'squeeze-templates',
    renderChunk: (code) => ({ code: code.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*/g, ' '), map: null }),
  };
}

/** Says, for the `integrity` of a `<script>`, what the file is, and writes the same for each file beside it. */
function integrity() {
  const hashOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
  return {
    name: 'integrity',
    generateBundle(_, bundle) {
      const hashes = Object.entries(bundle).map(([name, { code }]) => [name, hashOf(code)]);
      const source = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
      const main = 'story-timeline.min.js';
      console.log(`${main}: integrity="${hashes.find(([name]) => name === main)?.[1]}"`);
    },
  };
}
