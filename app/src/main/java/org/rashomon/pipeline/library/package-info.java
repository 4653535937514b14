/**
 * What is done with a library: taking reports in, collating stories, and making everything again
 * from what was captured.
 */
@NullMarked
package org.rashomon.pipeline.library;

import org.jspecify.annotations.NullMarked;
