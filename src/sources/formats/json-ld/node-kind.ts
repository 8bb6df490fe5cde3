import type { LdNode } from './graph.js';

/** What of schema.org becomes an event of a story. */
export type NodeKind = 'event' | 'article' | 'review' | 'claim';

/** Event and what schema.org has below it; the names of nearly all end with it. */
const EVENT = /Event$|^(?:EventSeries|Festival|Hackathon|CourseInstance)$/;
/** Article and what is below it, of SocialMediaPosting as well; a JobPosting is none. */
const ARTICLE = /Article$|^(?:Report|(?:Blog|LiveBlog|SocialMedia|DiscussionForum)Posting)$/;

export function kindOf({ properties, types }: LdNode): NodeKind | undefined {
  if (types.includes('ClaimReview')) return 'review';
  if (types.some((type) => EVENT.test(type))) return 'event';
  if (types.some((type) => ARTICLE.test(type))) return 'article';
  if (types.includes('Claim')) return 'claim';
  // What has a beginning and a name takes place, whatever it is called.
  return properties.has('startDate') && properties.has('name') ? 'event' : undefined;
}
