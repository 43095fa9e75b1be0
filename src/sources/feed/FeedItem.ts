/** An article as a feed gives it. */
export interface FeedItem {
  /** Its id in the feed, else its address, else its title: what stays when the feed is read again. */
  readonly place: string;
  readonly title: string | null;
  readonly url: string | null;
  /** When it was published, as written. */
  readonly published: string | null;
  readonly language: string | null;
  /** Its text, or the part of it that the feed gives. */
  readonly body: string | null;
  /** Whether the body is HTML for certain; null where the feed does not say. */
  readonly isHtml: boolean | null;
}

/** A feed and its articles. */
export interface ParsedFeed {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}
