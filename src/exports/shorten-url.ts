/**
 * Makes addresses relative to that of a file, where they lie in its folder or below; others stay whole.
 * @param baseUrl address of the file; without one, or where it is none, all stay whole
 */
export function shortenUrl(baseUrl: string | undefined): (url: string) => string {
  const folder = folderOf(baseUrl);
  return (url) => {
    if (folder === undefined || !url.startsWith(folder)) return url;
    const rest = url.slice(folder.length);
    // What begins with a slash, or could be taken for a protocol, would be read as another address.
    return /^[^/?#:]+(?:[/?#]|$)/.test(rest) ? rest : url;
  };
}

function folderOf(baseUrl: string | undefined): string | undefined {
  try {
    const { href, protocol } = new URL('.', baseUrl);
    return /^https?:/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
