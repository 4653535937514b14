package org.rashomon.articles.pages;

import org.rashomon.articles.PageKind;

/** What came of reading a page: an article, or the reason why there is none. */
public sealed interface PageReading permits PageArticle, NotAnArticle {

  /** What kind of page it is. */
  PageKind kind();
}
