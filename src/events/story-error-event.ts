/** A story could not be loaded. The one shown before stays. */
export class StoryErrorEvent extends Event {
  constructor(readonly error: Error) {
    super('story-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'story-error': StoryErrorEvent;
  }
}
