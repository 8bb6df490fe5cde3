import type { CrowdPlot } from './crowd-plot.js';
import type { OverviewController } from './overview-controller.js';

/** What has been fetched: the next timeline has it at once. Even what it has, a browser imports only in a task of its own. */
export const crowd: { Plot?: typeof CrowdPlot; Overview?: typeof OverviewController } = {};

/**
 * What the picture of many events needs besides, all asked for at once: what one file needs of another is otherwise asked
 * for only when its first line is read.
 */
export async function fetchCrowd(): Promise<void> {
  const [{ CrowdPlot: Plot }] = await Promise.all([
    import('./crowd-plot.js'),
    import('../core/scene/crowd-of.js'),
    // Without it, a picture is complete.
    fetchOverview().catch(() => undefined),
  ]);
  crowd.Plot = Plot;
}

export async function fetchOverview(): Promise<void> {
  const [{ OverviewController: Overview }] = await Promise.all([
    import('./overview-controller.js'),
    import('../core/story/match-sums.js'),
  ]);
  crowd.Overview = Overview;
}
