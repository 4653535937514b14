/** Mails that hold or carry articles. */
@NullMarked
package org.rashomon.sources.mail;

import org.jspecify.annotations.NullMarked;
