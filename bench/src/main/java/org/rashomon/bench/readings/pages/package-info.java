/** Pages: how right the extraction of articles is, and what it learns. */
@NullMarked
package org.rashomon.bench.readings.pages;

import org.jspecify.annotations.NullMarked;
