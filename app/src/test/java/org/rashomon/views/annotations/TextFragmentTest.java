package org.rashomon.views.annotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.Rows;

class TextFragmentTest {
  @TestFactory
  Stream<DynamicTest> writesDirectivesThatBrowsersFind() {
    return Rows.tests(
        TextFragmentTest.class,
        "fragments.txt",
        cells ->
            assertEquals(
                cells.get(1), TextFragment.of(cells.get(0).replace("\\n", "\n")).orElse("none")));
  }
}
