package org.rashomon.bench.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.readings.Findings.Section;

class FindingsTest {
  @Test
  void saysOfEveryMarkWhetherItIsReachedShortOrNotMeasured() {
    Findings findings =
        new Findings(
            "Birds",
            "Counted in the garden.",
            List.of(
                new Goal("robins", 0.9, Optional.of(0.9)),
                new Goal("wrens", 0.9, Optional.of(0.85)),
                new Goal("owls", 0.5, Optional.empty())),
            List.of(
                new Section("By hour", "", List.of("hour", "seen"), List.of(List.of("6", "3"))),
                new Section("Left out", "not measured: it was dark", List.of(), List.of())));
    assertEquals(
        """
        # Birds

        Written by

            bin/bench readings birds

        Counted in the garden.

        ## Marks

        | mark | wanted | measured |  |
        | --- | ---: | ---: | ---: |
        | robins | 0.900 | 0.900 | reached |
        | wrens | 0.900 | 0.850 | short by 0.050 |
        | owls | 0.500 | – | not measured |

        ## By hour

        | hour | seen |
        | --- | ---: |
        | 6 | 3 |

        ## Left out

        not measured: it was dark
        """,
        findings.page("bin/bench readings birds"));
  }
}
