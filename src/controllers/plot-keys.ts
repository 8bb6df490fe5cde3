/** What a key asks of the plot. */
export type PlotCommand = 'next' | 'previous' | 'first' | 'last' | 'zoom-in' | 'zoom-out' | 'fit' | 'close';

/** The keys, as announced by `aria-keyshortcuts`. */
export const ZOOM_KEYS = { in: '+', out: '-', fit: '0' } as const;

/** The command of a key, in reading direction; undefined for keys that are the page's. */
export function plotCommand(event: KeyboardEvent, direction: 'ltr' | 'rtl'): PlotCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  switch (event.key) {
    case 'ArrowRight':
      return direction === 'ltr' ? 'next' : 'previous';
    case 'ArrowLeft':
      return direction === 'ltr' ? 'previous' : 'next';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case '+':
    case '=':
      return 'zoom-in';
    case '-':
    case '_':
      return 'zoom-out';
    case '0':
      return 'fit';
    case 'Escape':
      return 'close';
    default:
      return undefined;
  }
}
