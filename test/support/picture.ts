import { executeServerCommand } from '@web/test-runner-commands';

/** A picture of the page in grey: the lightness of each pixel, 0 to 255, row by row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly lightness: Uint8Array;
}

/** Photographs an element's place on the page. */
export async function greyPicture(element: Element): Promise<GreyPicture> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const clip = {
    x: Math.round(left + scrollX),
    y: Math.round(top + scrollY),
    width: Math.round(width),
    height: Math.round(height),
  };
  const { png } = await executeServerCommand<{ png: string }, typeof clip>('picture', clip);
  const blob = await (await fetch(`data:image/png;base64,${png}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(clip.width, clip.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0, clip.width, clip.height);
  const { data } = context.getImageData(0, 0, clip.width, clip.height);
  const lightness = Uint8Array.from({ length: data.length / 4 }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * index, 4 * index + 3);
    // Rec. 709, as greyscale displays and printers weigh colours.
    return Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  });
  return { width: clip.width, height: clip.height, lightness };
}

/** A strip of a picture, from one row to another. */
export function strip({ width, lightness }: GreyPicture, from: number, to: number): GreyPicture {
  return { width, height: to - from, lightness: lightness.slice(from * width, to * width) };
}

/** How many pixels are so much lighter or darker in one picture than in the other that an eye sees it. */
export function differingPixels(one: GreyPicture, other: GreyPicture, visible = 40): number {
  return one.lightness.reduce(
    (count, value, index) => count + (Math.abs(value - (other.lightness[index] ?? 0)) >= visible ? 1 : 0),
    0,
  );
}

/** The colours that the reader prefers or forces. */
export async function setColours(scheme: 'light' | 'dark', forced = false, contrast?: 'more'): Promise<void> {
  await executeServerCommand('colours', { scheme, forced, ...(contrast && { contrast }) });
}
