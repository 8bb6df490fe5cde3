/** A person opens an event, or closes the open one (`id` is null). Cancelled, nothing happens. */
export class StorySelectEvent extends Event {
  constructor(readonly id: string | null) {
    super('story-select', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'story-select': StorySelectEvent;
  }
}
