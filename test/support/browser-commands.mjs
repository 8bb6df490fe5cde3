/**
 * What tests ask of the browser beyond the commands of the runner, for `executeServerCommand`:
 *
 * - `picture`: a PNG, as base64, of `{ x, y, width, height }` of the page.
 * - `colours`: the reader's `scheme` (`light` or `dark`) and whether colours are `forced`.
 */
export function browserCommands() {
  return {
    name: 'browser-commands',
    async executeCommand({ command, payload, session }) {
      if (command !== 'picture' && command !== 'colours') return undefined;
      const page = session.browser.getPage(session.id);
      if (command === 'picture') {
        const { x, y, width, height } = payload;
        return { png: await page.screenshot({ encoding: 'base64', clip: { x, y, width, height } }) };
      }
      const client = await page.createCDPSession();
      const features = [
        { name: 'prefers-color-scheme', value: payload.scheme },
        { name: 'forced-colors', value: payload.forced ? 'active' : 'none' },
      ];
      await client.send('Emulation.setEmulatedMedia', { features });
      return {};
    },
  };
}
