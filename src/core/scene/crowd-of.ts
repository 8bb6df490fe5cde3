import type { MeasureTick } from '../axis/axis-ticks.js';
import type { Folding } from '../axis/folding.js';
import type { TimeWindow } from '../axis/time-window.js';
import { eventColumns, indexOfEvent, type EventColumns } from '../story/event-columns.js';
import { EventGatherer, type Gathered } from '../layout/gather-events.js';
import { crowdedLanes } from '../layout/crowded-lanes.js';
import type { Story, StoryEvent } from '../story/story.js';
import type { Words } from '../words/words.js';
import { ClusterBuilder } from './build-clusters.js';
import { matchesOf } from './cluster-matches.js';
import type { Crowd, CrowdView } from './build-band.js';
import type { Cluster } from './scene.js';

export interface CrowdInput {
  readonly story: Story;
  readonly words: Words;
  /** In CSS pixels. */
  readonly width: number;
  /** The window that shows the whole story. */
  readonly fitted: TimeWindow;
  readonly folding: Folding;
  readonly measure: MeasureTick;
}

/** What a scene has to know of a story with many events; made once per story, width, words and folding. */
export function crowdOf({ story, words, width, fitted, folding, measure }: CrowdInput): Crowd {
  const columns = eventColumns(story);
  const { lanes, count } = crowdedLanes(columns);
  const builder = new ClusterBuilder(columns, words, measure);
  const gatherer = new EventGatherer(columns, fitted, width, folding, builder.widest);
  const indexOf = (id: string) => {
    const event = story.byId.get(id);
    return event ? indexOfEvent(columns, event) : -1;
  };
  return {
    lanes: { count, laneOf: { get: (id) => lanes[indexOf(id)] } },
    gather({ scale, window, magnification, placed, matching, y }: CrowdView) {
      const flagged = placed.map(({ id }) => indexOf(id)).sort((a, b) => a - b);
      const { singles, clusters } = gatherer.gather({ ...window, magnification }, flagged);
      const found = matching && ((cluster: Gathered) => matchesOf(cluster, columns, singles, matching));
      const marks = singles.map((index) => scale(columns.anchors[index] as number));
      return {
        visible: singles.map((index) => columns.events[index] as StoryEvent),
        clusters: withinEdges(
          clusters.map((cluster) => builder.build(cluster, { scale, y, marks }, found?.(cluster))),
          columns,
          width,
        ),
      };
    },
  };
}

/**
 * Where a story begins or ends in the picture, its clusters stand whole within the edges, though their stretches may reach
 * beyond: those next to the edge make room.
 */
function withinEdges(clusters: readonly Cluster[], columns: EventColumns, width: number): readonly Cluster[] {
  const { events, anchors } = columns;
  const moved = [...clusters];
  const [first, last] = [moved[0], moved.at(-1)];
  if (first && first.first === events[0]?.id && first.left + first.width > 0) {
    let free = 0;
    for (let index = 0; index < moved.length; index += 1) {
      const cluster = moved[index] as Cluster;
      if (cluster.left >= free) break;
      moved[index] = { ...cluster, left: free };
      free += cluster.width;
    }
  }
  if (last && last.last === events[anchors.length - 1]?.id && last.left < width) {
    let free = width;
    for (let index = moved.length - 1; index >= 0; index -= 1) {
      const cluster = moved[index] as Cluster;
      if (cluster.left + cluster.width <= free) break;
      free -= cluster.width;
      moved[index] = { ...cluster, left: free };
    }
  }
  return moved;
}
