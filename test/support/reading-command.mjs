/**
 * The command `reading` for `executeServerCommand`: what a screen reader meets in the page's `<main>`, from the
 * accessibility tree of Chromium. One line a node, indented by depth: role, name in quotes, and its states. Nodes that
 * are not told (`generic`, the boxes of lines) are left out, texts that only repeat their parent's name too.
 */
export function readingCommand() {
  return {
    name: 'reading-command',
    async executeCommand({ command, session }) {
      if (command !== 'reading') return undefined;
      const client = await session.browser.getPage(session.id).createCDPSession();
      try {
        await client.send('Accessibility.enable');
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        const byId = new Map(nodes.map((node) => [node.nodeId, node]));
        const main = nodes.find((node) => node.role?.value === 'main');
        return { lines: main ? childrenOf(main, byId).flatMap((node) => linesOf(node, byId, '', '')) : [] };
      } finally {
        await client.detach();
      }
    },
  };
}

const UNTOLD = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'LayoutTableCell']);
const STATES = [
  'level',
  'expanded',
  'pressed',
  'checked',
  'selected',
  'disabled',
  'focused',
  'live',
  'valuetext',
  'hasPopup',
  'controls',
];
/** Every focusable node has one, and it says nothing. */
const UNSAID = new Set(['false', 'off', 'undefined', '']);

function childrenOf(node, byId) {
  return (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
}

function linesOf(node, byId, indent, parentName) {
  const role = node.role?.value ?? '';
  const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
  const isText = role === 'StaticText';
  const isTold = !node.ignored && !UNTOLD.has(role) && !(isText && (name === '' || parentName.includes(name)));
  const below = isTold ? `${indent}  ` : indent;
  // What stands in a button is not told beside its name.
  const isLeaf = isTold && role === 'button';
  const lines = isLeaf
    ? []
    : childrenOf(node, byId).flatMap((child) => linesOf(child, byId, below, isTold && !isText ? name : parentName));
  return isTold ? [`${indent}${isText ? 'text' : role}${name ? ` "${name}"` : ''}${statesOf(node)}`, ...lines] : lines;
}

function statesOf(node) {
  const value = node.value?.value;
  const states = (node.properties ?? []).flatMap(({ name, value: { value: state } }) => {
    if (!STATES.includes(name)) return [];
    if (name === 'expanded' || name === 'pressed') return [`${name}=${state}`];
    return UNSAID.has(String(state)) ? [] : [state === true ? name : `${name}=${state}`];
  });
  const all = value === undefined || value === '' ? states : [`value=${value}`, ...states];
  return all.length > 0 ? ` [${all.join(', ')}]` : '';
}
