/** What an input is, told by its content; one or more articles out of it, each text once. */
@NullMarked
package org.rashomon.articles.intake;

import org.jspecify.annotations.NullMarked;
