package org.rashomon.sources.sitemaps;

import org.rashomon.sources.Content;
import org.rashomon.sources.Parts;

/** What sitemaps and their indexes lead to. */
public final class Sitemaps {
  private Sitemaps() {}

  /** Hands on the pages of a sitemap. */
  public static void pages(Content content, Parts parts) {
    Sitemap.unpack(content, "url", parts);
  }

  /** Hands on the sitemaps of an index. */
  public static void index(Content content, Parts parts) {
    Sitemap.unpack(content, "sitemap", parts);
  }
}
