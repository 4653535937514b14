/** The command line: parse, call, render. */
@NullMarked
package org.rashomon.cli;

import org.jspecify.annotations.NullMarked;
