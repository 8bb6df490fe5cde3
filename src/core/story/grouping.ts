/** By what the events of a story are parted into lanes. */
export const GROUPINGS = ['none', 'group', 'status', 'source'] as const;
export type GroupBy = (typeof GROUPINGS)[number];
