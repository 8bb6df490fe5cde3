/** Draws; where that takes away what has the focus, the plot takes it, so that keys go on acting. */
export function keepFocus(root: ShadowRoot, draw: () => void): void {
  const held = root.activeElement;
  draw();
  if (!held || held.isConnected) return;
  const plot = root.querySelector('.plot') as HTMLElement;
  plot.tabIndex = -1;
  plot.focus({ preventScroll: true });
}
