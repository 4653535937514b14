/** The formats that agencies deliver in: IPTC ninjs, NewsML-G2 and NITF. */
@NullMarked
package org.rashomon.sources.wires;

import org.jspecify.annotations.NullMarked;
