import { timeScale } from '../core/axis/time-scale.js';
import { FlagLayout } from '../core/layout/flag-layout.js';
import { FLAG_SHARE, rowsOf } from '../core/layout/flag-room.js';
import { buildArcs } from '../core/scene/build-arcs.js';
import type { Band } from '../core/scene/build-band.js';
import { flagText, type FlagText } from '../core/scene/flag-text.js';
import { adoptStyles } from '../render/adopt-styles.js';
import { drawnMarks } from '../render/drawn-marks.js';
import { FlagRuler } from '../render/flag-ruler.js';
import { flagStyles } from '../render/styles/flags.js';
import { markStyles } from '../render/styles/marks.js';
import type { BandInput, InTasks, PlotKit } from './plot-kit.js';
import type { PlotNodes } from './plot-stage.js';

/** Rows of flags that the weightiest events may fill. */
const ROWS = 5;

/** The flags of a story with few events: each is as high as its text, and all are measured as they are drawn. */
export class FlagPlot implements PlotKit {
  readonly #ruler: FlagRuler;
  readonly drawn = drawnMarks;
  readonly buildArcs = buildArcs;

  constructor({ plot, ruler }: PlotNodes) {
    this.#ruler = new FlagRuler(ruler);
    for (const styles of [markStyles, flagStyles]) adoptStyles(plot.getRootNode() as ShadowRoot, styles);
  }

  typeChanged(): void {
    this.#ruler.forget();
  }

  *band({ whole, story, label, colour, words, width, folding, fitted, bandCount }: BandInput): InTasks<Band> {
    const placed = story.events.filter(({ placement }) => placement);
    const list = placed.map((event) => flagText(whole, event, words, label));
    const sizes = this.#ruler.measure(list, Math.floor(width * FLAG_SHARE));
    yield;
    const scale = timeScale(fitted, width, folding);
    const items = placed.map((event, index) => ({
      id: event.id,
      x: scale(event.placement?.anchor ?? 0),
      weight: event.weight,
      width: sizes[index]?.width ?? 0,
      height: sizes[index]?.height ?? 0,
    }));
    const layout = new FlagLayout(items, { width, rows: rowsOf(ROWS, bandCount) });
    const texts = new Map(
      placed.map((event, index) => [event.id, { ...(list[index] as FlagText), isCut: sizes[index]?.isCut ?? false }]),
    );
    return { story, label, colour, texts, layout };
  }
}
