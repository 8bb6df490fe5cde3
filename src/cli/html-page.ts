import { localeDirection } from '../core/words/text-direction.js';
import { escapeXml } from '../exports/svg-markup.js';

/** Sets attributes of the element with which some markup begins, in front of those that it has. */
export function withAttributes(markup: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const told = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeXml(value)}"`,
  );
  return markup.replace(/^<[\w-]+/, (tag) => tag + told.join(''));
}

export interface PageInput {
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** Address of the script that makes a timeline of the markup. */
  readonly script: string;
  readonly body: string;
}

/** A whole page around some markup: it reads without the script, and shows a timeline with it. */
export function htmlPage({ title, lang, script, body }: PageInput): string {
  const direction = localeDirection(lang) === 'rtl' ? ' dir="rtl"' : '';
  return `<!doctype html>
<html lang="${escapeXml(lang)}"${direction}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeXml(title)}</title>
    <script type="module" src="${escapeXml(script)}"></script>
  </head>
  <body>
${body.trimEnd()}
  </body>
</html>
`;
}
