/** ICU puts narrow and unbreakable spaces where it likes, and differently in each release. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/g, ' ');
}
