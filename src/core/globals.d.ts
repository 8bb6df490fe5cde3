/** What the core uses of the platform beyond the language: `URL` is the same in browsers and in Node. */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly host: string;
}
