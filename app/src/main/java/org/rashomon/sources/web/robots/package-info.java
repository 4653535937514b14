/** The Robots Exclusion Protocol (RFC 9309): what a site lets a program fetch, and how often. */
@NullMarked
package org.rashomon.sources.web.robots;

import org.jspecify.annotations.NullMarked;
