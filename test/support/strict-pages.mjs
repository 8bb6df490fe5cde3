import { readdirSync } from 'node:fs';

/** The strictest policy that a page with a timeline can have. */
const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'story-timeline',
};

/** What the policy of a page has that differs. */
const PAGES = new Map([
  ['/demo/strict.html', {}],
  // Beside another copy of Lit, which asks for a policy of its own.
  ['/test/demo/beside-lit.html', { 'trusted-types': 'story-timeline lit-html' }],
  // From npm and unbundled, Lit has the name that it gives itself, and there is no other.
  ['/test/demo/unbundled.html', { 'trusted-types': 'lit-html' }],
]);

/**
 * Serves some pages with a Content Security Policy. With `?without=name` in its address, a page may load all files of the
 * component but that one.
 */
export async function strictPages(context, next) {
  await next();
  const page = PAGES.get(context.path);
  if (!page) return;
  const { without } = context.query;
  const policy = { ...STRICT, ...page, ...(without && { 'script-src': allBut(without, context.host) }) };
  const text = Object.entries(policy).map((directive) => directive.join(' '));
  context.set('Content-Security-Policy', text.join('; '));
}

function allBut(name, host) {
  const files = readdirSync(new URL('../../dist/', import.meta.url)).filter((file) => file.endsWith('.min.js'));
  const allowed = files.filter((file) => file !== `story-timeline.${name}.min.js`);
  return [`${host}/demo/`, ...allowed.map((file) => `${host}/dist/${file}`)].join(' ');
}
