package org.rashomon.articles.pages;

import org.rashomon.articles.PageKind;

/**
 * A page without an article.
 *
 * @param kind what it is instead
 * @param reason the same in words, e.g. "a page that asks for consent, not an article"
 * @param wayOut what its user can do about it
 */
public record NotAnArticle(PageKind kind, String reason, String wayOut) implements PageReading {}
