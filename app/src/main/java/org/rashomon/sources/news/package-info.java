/**
 * Articles that formats other than pages hold, handed on as schema.org NewsArticle, the form that
 * articles are taken in from.
 */
@NullMarked
package org.rashomon.sources.news;

import org.jspecify.annotations.NullMarked;
