import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { MediaDetail } from '../core/scene/event-details.js';
import { cssProperties } from './css-properties.js';

/**
 * A picture, a recording, or a card that leads to anything else. A page of others is not loaded before a reader goes
 * there, nor a recording before it is played.
 */
export function mediaView(media: MediaDetail, lang: string | undefined): unknown {
  const { kind, caption, credit } = media;
  const isTitled = kind === 'link' && caption;
  const figure = html`<figure class="media" lang=${lang ?? nothing}>
    ${VIEWS[kind](media)}
    ${
      (caption && !isTitled) || credit
        ? html`<figcaption dir="auto">
            ${isTitled ? nothing : caption} ${credit ? html`<span class="credit">${credit}</span>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
  // Another one is another element: what still plays or has failed is not taken over.
  return keyed(media.src, figure);
}

const VIEWS: Readonly<Record<MediaDetail['kind'], (media: MediaDetail) => TemplateResult>> = {
  image: (media) =>
    html`<img
        src=${media.src}
        alt=${media.alt ?? ''}
        width=${media.width ?? nothing}
        height=${media.height ?? nothing}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${onFailure}
        ${cssProperties(ratioOf(media))}
      />${media.alt ? html`<span class="in-place" dir="auto">${media.alt}</span>` : nothing}`,
  video: (media) =>
    html`<video
      src=${media.src}
      poster=${media.poster ?? nothing}
      width=${media.width ?? nothing}
      height=${media.height ?? nothing}
      aria-label=${nameOf(media)}
      controls
      playsinline
      preload="none"
      ${cssProperties(ratioOf(media))}
    >
      ${captionsView(media)}
    </video>`,
  audio: (media) =>
    html`<audio src=${media.src} aria-label=${nameOf(media)} controls preload="none">${captionsView(media)}</audio>`,
  link: ({ src, alt, caption, host }) =>
    html`<a class="card" href=${src} target="_blank" rel="noopener noreferrer">
      ${(caption ?? alt) ? html`<span class="card-title" dir="auto">${caption ?? alt}</span>` : nothing}
      <span class="host" dir="ltr">${host}</span>
    </a>`,
};

/** Not shown by default: only so are they not fetched before someone asks for them. */
function captionsView({ captions }: MediaDetail): TemplateResult | typeof nothing {
  return captions ? html`<track kind="captions" src=${captions} />` : nothing;
}

/** What a browser shows in place of a picture that it can't get is left to its description. */
function onFailure({ target }: Event): void {
  (target as HTMLElement).hidden = true;
}

function nameOf({ alt, caption }: MediaDetail): string | typeof nothing {
  return alt ?? caption ?? nothing;
}

function ratioOf({ width, height }: MediaDetail): Record<string, string> {
  return width && height ? { '--ratio': `${width / height}` } : {};
}
