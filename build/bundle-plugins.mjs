/** What the bundle asks for besides: less of the libraries, and nothing that a strict page forbids. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Lit asks for a Trusted Types policy named `lit-html` when it is imported, and throws where a page allows only ours or
 * another copy of Lit holds the name already. In the bundle it goes by the name of this component.
 */
export function renamePolicy() {
  return {
    name: 'rename-trusted-types-policy',
    transform(code, id) {
      if (!id.includes('lit-html')) return null;
      return { code: code.replace(/createPolicy\((["'])lit-html\1/g, 'createPolicy($1story-timeline$1'), map: null };
    },
  };
}

/** Takes indentation and comments out of the style sheets. */
export function minifyCss() {
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
export function numbersOnly() {
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
export function zoomCurveApart() {
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
export function fewerSelectionMethods() {
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
export function noMadeFunctions() {
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
export function squeezeTemplates() {
  return {
    name: 'squeeze-templates',
    renderChunk: (code) => ({ code: code.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*/g, ' '), map: null }),
  };
}

/** Says, for the `integrity` of a `<script>`, what the file is, and writes the same for each file beside it. */
export function integrity() {
  const hashOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
  return {
    name: 'integrity',
    generateBundle(_, bundle) {
      const files = Object.entries(bundle).filter(([, { type }]) => type === 'chunk');
      const hashes = files.map(([name, { code }]) => [name, hashOf(code)]);
      const source = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
      const main = 'story-timeline.min.js';
      console.log(`${main}: integrity="${hashes.find(([name]) => name === main)?.[1]}"`);
    },
  };
}

/** Licences ask to stand beside the code: those of all libraries in the bundle, in one file. */
export function notices() {
  return {
    name: 'notices',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle)
        .flatMap(({ modules }) => Object.entries(modules ?? {}))
        .flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? id : []));
      const folders = new Set(
        modules.flatMap((id) => /^\0?(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? []),
      );
      const texts = [...folders].sort().map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
        const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE'].find((each) =>
          existsSync(`${folder}/${each}`),
        );
        if (!file) throw new Error(`${name} has no licence beside it: look whether it may be bundled`);
        return `${name} ${version} (${license.replace(/[()]/g, '')})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
      });
      const source = `The files *.min.js beside this one hold code of these libraries.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`;
      this.emitFile({ type: 'asset', fileName: 'third-party-notices.txt', source });
    },
  };
}
