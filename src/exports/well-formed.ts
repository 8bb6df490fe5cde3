/** Halves of characters, which have no place in an address or a file, become the sign for what can't be read. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\ufffd');
}
