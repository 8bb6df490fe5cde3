/**
 * Until the tasks that wait now have had their turn, those of the page among them: it is why no `scheduler.yield` is used,
 * which goes before them. A timer would wait longer than need be.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
