/** Facts with their verdict: agreed, alone or disputed, counted by independent origins. */
@NullMarked
package org.rashomon.collations.statements;

import org.jspecify.annotations.NullMarked;
