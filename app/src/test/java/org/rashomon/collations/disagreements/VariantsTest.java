package org.rashomon.collations.disagreements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.readings.Block;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

class VariantsTest {
  private static final Sentence SENTENCE =
      new Sentence(0, Block.Kind.PROSE, new Span(0, 1), List.of());

  @Test
  void groupsWhatCanBeRightTogether() {
    assertEquals(List.of(List.of(25, 26), List.of(40, 41)), variants(25, 40, 26, 41));
  }

  @Test
  void aValueJoinsOnlyWhatItFitsAsAWhole() {
    assertEquals(List.of(List.of(10, 11), List.of(12)), variants(10, 11, 12));
  }

  @Test
  void nothingHasNoVariants() {
    assertEquals(List.of(), variants());
  }

  @Test
  void theNearestAreOfDifferentVariants() {
    List<List<Value<Integer>>> variants =
        List.of(List.of(value(1), value(2)), List.of(value(5), value(9)));
    assertEquals(
        1.0 / 3, Variants.nearest(variants, (a, b) -> 1.0 / Math.abs(a.measure() - b.measure())));
  }

  private static List<List<Integer>> variants(Integer... values) {
    return Variants.of(
            Stream.of(values).map(VariantsTest::value).toList(),
            (a, b) -> Math.abs(a.measure() - b.measure()) <= 1)
        .stream()
        .map(variant -> variant.stream().map(Value::measure).toList())
        .toList();
  }

  private static Value<Integer> value(Integer measure) {
    return new Value<>(0, SENTENCE, 0, new Span(0, 1), measure.toString(), measure);
  }
}
