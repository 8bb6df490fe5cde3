import { connect } from 'node:net';
import { once } from 'node:events';

/**
 * A client of the inspector of WebKitGTK: it sets what a reader prefers and takes pictures, which WebDriver cannot. A
 * message between them is the length of what follows but one, in four bytes, big-endian; the order of bytes (1: little-endian);
 * a name, ended by 0; values as of GVariant: here two numbers of 64 bits, the connection and the page, and a text ended by 0.
 * The text is JSON: https://github.com/WebKit/WebKit/tree/main/Source/JavaScriptCore/inspector/protocol.
 *
 * @returns {Promise<{ send: (method: string, parameters?: object) => Promise<any>, close: () => void }>}
 */
export async function webkitInspector(port) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const waiting = new Map();
  let count = 0;
  let received = Buffer.alloc(0);
  let knowPage;
  const page = new Promise((resolve) => (knowPage = resolve));

  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    while (received.length >= HEAD && received.length >= HEAD + received.readUInt32BE(0)) {
      const end = HEAD + received.readUInt32BE(0);
      read(received.subarray(HEAD, end));
      received = received.subarray(end);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('WebKit has ended.'));
  });

  function read(body) {
    const nameEnd = body.indexOf(0);
    if (body.toString('latin1', 0, nameEnd) !== 'SendMessageToFrontend') return;
    const { method, params } = JSON.parse(body.toString('utf8', nameEnd + 1 + NUMBERS, body.length - 1));
    if (method === 'Target.targetCreated' && params.targetInfo.type === 'page') knowPage(params.targetInfo.targetId);
    if (method === 'Target.dispatchMessageFromTarget') answer(JSON.parse(params.message));
  }

  function answer({ id, result, error }) {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  }

  function post(name, values) {
    const body = Buffer.concat([Buffer.from(`${name}\0`), values]);
    const head = Buffer.alloc(HEAD);
    head.writeUInt32BE(body.length);
    head[4] = LITTLE_ENDIAN;
    socket.write(Buffer.concat([head, body]));
  }

  async function send(method, params = {}) {
    const targetId = await page;
    return new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      const message = JSON.stringify({ id: count, method, params });
      const envelope = { id: -count, method: 'Target.sendMessageToTarget', params: { targetId, message } };
      post('SendMessageToBackend', Buffer.concat([FIRST_PAGE, Buffer.from(`${JSON.stringify(envelope)}\0`)]));
    });
  }

  post('SetupInspectorClient', Buffer.from('\0'));
  post('Setup', FIRST_PAGE);
  await send('Page.enable');
  return { send, close: () => socket.destroy() };
}

/** The length, and the order of bytes. */
const HEAD = 5;
const LITTLE_ENDIAN = 1;
const NUMBERS = 16;
/** Connection 1, page 1. */
const FIRST_PAGE = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
