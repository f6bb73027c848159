/**
 * Why a fact-check is shown and not counted. It marks the reports that are fact-checks: what a publisher found is read
 * there, and never becomes a stance of ours.
 */
export const REVIEW_DOUBT = 'a fact-check: what it found is for its reader, and not counted here';

/** Where in a review or in the page that a claim appears in a field of a report stands, as the end of a path. */
const PLACES: Readonly<Record<string, string>> = {
  claim: '.claimReviewed',
  url: '.url',
  published: '.datePublished',
  language: '.inLanguage',
  article: '.identifier',
  gist: '.description',
  outlet: '.publisher',
  speakers: '.itemReviewed.author',
  publisherRating: '.reviewRating',
};

export const placeInReview = (field: string): string => PLACES[/^\w*/.exec(field)?.[0] ?? ''] ?? '';
