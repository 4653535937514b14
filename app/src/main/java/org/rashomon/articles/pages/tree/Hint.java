package org.rashomon.articles.pages.tree;

/** What the words of a class, an id or a role say of an element's use, in general terms. */
public enum Hint {
  /** The text itself. */
  TEXT(0),
  /** One article. */
  ARTICLE(1),
  /** Any content. */
  CONTENT(2),
  /** Letters of readers. */
  COMMENT(3),
  /** Other articles. */
  RELATED(4),
  /** Buttons to share. */
  SHARE(5),
  /** An offer of letters or subscriptions. */
  NEWSLETTER(6),
  /** What is paid for. */
  AD(7),
  /** Ways to go elsewhere. */
  NAV(8),
  /** The page's end. */
  FOOTER(9),
  /** The page's or the article's head. */
  HEADER(10),
  /** What stands beside. */
  ASIDE(11),
  /** The words under a picture. */
  CAPTION(12),
  /** Who made a picture or a text. */
  BYLINE(13),
  /** A date. */
  DATE(14),
  /** Keywords. */
  TAGS(15),
  /** A heading. */
  TITLE(16),
  /** The lines below a heading. */
  STANDFIRST(17),
  /** A notice over the page. */
  POPUP(18),
  /** A barrier for subscribers. */
  PAYWALL(19),
  /** Pictures, films. */
  MEDIA(20),
  /** A quotation or a box set apart. */
  INSET(21),
  /** Entries of a list of articles. */
  CARD(22),
  /** What screens do not show. */
  HIDDEN(23);

  private final int bit;

  Hint(int place) {
    this.bit = 1 << place;
  }

  /** Its bit in {@link Hints#bits()}. */
  int bit() {
    return bit;
  }
}
