import { html, LitElement } from 'lit';

/** A part of the page that is made with a copy of Lit of its own, which was there first. */
class PagePart extends LitElement {
  render() {
    return html`<b>From the page’s own Lit</b>`;
  }
}
customElements.define('page-part', PagePart);
await import('../../dist/story-timeline.min.js');
