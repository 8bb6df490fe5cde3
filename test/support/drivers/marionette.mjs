import { connect } from 'node:net';
import { once } from 'node:events';

/**
 * A client of Marionette, which every Firefox has built in and geckodriver speaks to: the commands of WebDriver, besides
 * scripts with the browser's own rights, which set what a reader prefers. Each message is `length:json`, the length in
 * bytes: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html.
 *
 * @returns {Promise<{ send: (name: string, parameters?: object) => Promise<any>, close: () => void }>}
 */
export async function marionette(port) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const waiting = new Map();
  let count = 0;
  let received = Buffer.alloc(0);

  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || received.length < end) return;
      answer(JSON.parse(received.subarray(colon + 1, end)));
      received = received.subarray(end);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has ended.'));
  });

  function answer(message) {
    // The first one only greets.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${error.error}: ${error.message}`));
    else resolve(result);
  }

  function send(name, parameters = {}) {
    return new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      const text = JSON.stringify([0, count, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  return { send, close: () => socket.destroy() };
}
