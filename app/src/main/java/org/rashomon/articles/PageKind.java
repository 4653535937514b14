package org.rashomon.articles;

/** What kind of page it is. */
public enum PageKind {
  /** One report or comment with its text. */
  ARTICLE,
  /** The beginning of an article; the rest is for subscribers. */
  PAYWALL,
  /** Entries on one event as it goes on, the newest mostly first. */
  LIVE_BLOG,
  /** Pictures with captions and little else. */
  GALLERY,
  /** A film or a broadcast with little text. */
  VIDEO,
  /** The server's word that there is no such page. */
  ERROR,
  /** A question for consent, or a check that a person is reading, in place of the page. */
  CONSENT,
  /** Links to articles: a front page, a section, a list of results. */
  INDEX,
  /** No text that could be an article. */
  EMPTY
}
