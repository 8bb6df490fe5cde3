/** Spellings that are likely meant by a text that is not EDTF. */
export function suggestEdtf(
  _text: string,
  _parse: (text: string) => unknown,
): { question: string; suggestion?: string } {
  return { question: '' };
}
