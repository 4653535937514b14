/**
 * How well each reader reads: measured on golds of others and on labels of our own, beside the tool
 * that people would use instead. One subpackage a reader; this root holds what they share.
 */
@NullMarked
package org.rashomon.bench.readings;

import org.jspecify.annotations.NullMarked;
