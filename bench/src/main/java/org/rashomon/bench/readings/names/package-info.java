/**
 * Names of people, organisations and places on two golds that others have labelled, beside CoreNLP
 * on the same words.
 */
@NullMarked
package org.rashomon.bench.readings.names;

import org.jspecify.annotations.NullMarked;
