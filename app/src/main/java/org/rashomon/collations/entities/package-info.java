/** People, bodies and places of a story with their spellings and roles, for the document. */
@NullMarked
package org.rashomon.collations.entities;

import org.jspecify.annotations.NullMarked;
