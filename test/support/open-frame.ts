/** Puts an empty frame into a page. Settles once its document is there to stay: Firefox begins with another one. */
export function openFrame(parent: Element, style = ''): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = style;
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame), { once: true });
    parent.append(frame);
  });
}
