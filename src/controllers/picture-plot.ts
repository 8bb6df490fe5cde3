import { render } from 'lit';
import type { PictureFlag } from '../core/scene/picture-flag.js';
import { pictureScene, type PictureInput } from '../core/scene/picture-scene.js';
import { paintAxis } from '../render/axis-painter.js';
import { pictureView } from '../render/picture-view.js';

export type { PictureInput };

/** More marks than any picture has. */
const MOST_MARKS = 1e5;

/** Draws a whole story across a width, in CSS pixels, as one picture. @param place of the picture among others */
export function drawPicture(container: HTMLElement, input: PictureInput, width: number, place: number): void {
  const flags = new Map<string, PictureFlag>();
  const scene = pictureScene(input, width, flags);
  render(pictureView({ scene, flags, offset: MOST_MARKS * (place + 1) }), container);
  paintAxis(container, scene);
}
