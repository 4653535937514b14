package org.rashomon.articles;

/**
 * Something that a page says of its article.
 *
 * @param value in the page's words; for dates EDTF
 * @param from where it stands: "json-ld datePublished", "meta article:published_time", "time", …
 */
public record Fact(String value, String from) {}
