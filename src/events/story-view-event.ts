/** A person has zoomed or panned: the window now in view, in ms since the epoch UTC. */
export class StoryViewEvent extends Event {
  constructor(
    readonly start: number,
    readonly end: number,
  ) {
    super('story-view', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'story-view': StoryViewEvent;
  }
}
