import type { TimeZone } from '../core/dates/time-zone.js';
import { isRetracted, standingOf } from '../core/story/standing.js';
import type { IncomingRelation, RelationType, Status, Story, StoryEvent } from '../core/story/story.js';
import { eventAddress } from './event-address.js';
import { schemaDate } from './schema-date.js';
import { organization, sourceThing, withoutGaps, type SchemaThing } from './schema-event.js';
import { ownTitle } from './own-title.js';

/** What a relation says of a claim; others say nothing of its truth. */
const VERDICTS: Partial<Record<RelationType, string>> = {
  confirms: 'Confirmed',
  disputes: 'Disputed',
  refutes: 'False',
};

/** What is marked as something that somebody said. Of other events nobody asks whether they are true. */
const CLAIMS: readonly Status[] = ['reported', 'alleged', 'confirmed', 'disputed', 'false', 'retracted'];

/**
 * A ClaimReview for each event that says of a claim whether it is true, and when, unless it was itself retracted. The reviewer is the source of that event:
 * its publisher, or else what it is called; without a source, none is named.
 */
export function claimReviews(story: Story, url: string | undefined): SchemaThing[] {
  const claims = story.events.filter(({ status }) => status && CLAIMS.includes(status));
  const reviews = claims.flatMap((claim) =>
    standingOf(story, claim).relations.map((relation) => claimReview(story, claim, relation, url)),
  );
  return reviews.filter((review) => review !== undefined);
}

function claimReview(
  story: Story,
  claim: StoryEvent,
  { type, from }: IncomingRelation,
  url: string | undefined,
): SchemaThing | undefined {
  const verdict = VERDICTS[type];
  const datePublished = publishedOf(from, story.zone);
  if (verdict === undefined || datePublished === undefined || isRetracted(story, from)) return undefined;
  const [source] = from.sources;
  const name = source && (source.publisher ?? ownTitle(source));
  const address = eventAddress(url, from.id);
  return withoutGaps({
    '@type': 'ClaimReview',
    url: source?.url ?? (url && address),
    claimReviewed: claim.title,
    datePublished,
    inLanguage: from.lang ?? story.lang,
    author: name === undefined ? undefined : organization(name),
    // The event that the review is in the story.
    about: { '@id': address },
    reviewRating: { '@type': 'Rating', alternateName: verdict },
    itemReviewed: withoutGaps({
      '@type': 'Claim',
      url: eventAddress(url, claim.id),
      datePublished: claim.reported && schemaDate(claim.reported, story.zone),
      appearance: claim.sources.filter((known) => known.url !== undefined).map(sourceThing),
    }),
  });
}

/** When an event became public, as far as that is told exactly; of what lasts, its beginning. */
function publishedOf({ reported, date }: StoryEvent, zone: TimeZone | undefined): string | undefined {
  const known = reported ?? date;
  return known && schemaDate(known.type === 'interval' ? known.start : known, zone);
}
