/** What a key asks of the plot. */
export type PlotCommand = 'next' | 'previous' | 'first' | 'last' | 'zoom-in' | 'zoom-out' | 'fit' | 'close';

/** The keys, as announced by `aria-keyshortcuts`. */
export const ZOOM_KEYS = { in: '+', out: '-', fit: '0' } as const;

/** The key that turns the wheel into zoom on this machine. */
export const ZOOM_KEY = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent) ? '⌘' : 'Ctrl';

const COMMANDS = new Map<string, PlotCommand>([
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  [ZOOM_KEYS.in, 'zoom-in'],
  // Without Shift, the same key on many keyboards.
  ['=', 'zoom-in'],
  [ZOOM_KEYS.out, 'zoom-out'],
  ['_', 'zoom-out'],
  [ZOOM_KEYS.fit, 'fit'],
  ['Escape', 'close'],
]);

/** The command of a key, in reading direction; undefined for keys that are the page's. */
export function plotCommand(event: KeyboardEvent, direction: 'ltr' | 'rtl', isDown = false): PlotCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const { key } = event;
  const command = COMMANDS.get(key);
  // Where the axis runs across, up and down are the page's.
  if (key === 'ArrowUp' || key === 'ArrowDown') return isDown ? command : undefined;
  if (direction === 'ltr' || !key.startsWith('Arrow')) return command;
  return command === 'next' ? 'previous' : command && 'next';
}
