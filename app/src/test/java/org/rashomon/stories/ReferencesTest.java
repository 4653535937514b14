package org.rashomon.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.Models;
import org.rashomon.Rows;
import org.rashomon.readings.Reading;
import org.rashomon.readings.coreference.Reference;

class ReferencesTest {

  @TestFactory
  Stream<DynamicTest> saysWhomDescriptionsAndPronounsMean() {
    return Rows.tests(
        getClass(),
        "references.txt",
        cells -> {
          List<String> expected =
              cells.subList(1, cells.size()).stream().filter(cell -> !cell.isEmpty()).toList();
          assertEquals(expected, named(cells.getFirst()));
        });
  }

  @Test
  void holdsOneNamelessPersonTogetherAcrossReports() {
    List<Reading> readings =
        List.of(
            Models.read("A boy fell into the canal on Monday. The boy was pulled out."),
            Models.read("Divers saved a boy on Monday. The boy was cold."));
    Cast cast = Cast.of(readings);
    Reference one = cast.references(0).getFirst();
    assertTrue(one.isNameless());
    assertEquals(one.referent(), cast.references(1).getFirst().referent());
  }

  @Test
  void findsADescriptionWhoseNameOnlyAnotherReportGives() {
    List<Reading> readings =
        List.of(
            Models.read("Ana Ruiz, the mayor, opened the bridge."),
            Models.read("The mayor opened the bridge on Monday."));
    Cast cast = Cast.of(readings);
    assertEquals("Ana Ruiz", cast.actors().get(cast.references(1).getFirst().referent()).name());
  }

  @Test
  void staysWithinTheTextInOrderAndDoesNotRepeatItself() {
    String text = "\"He\" said he, she \u202e said it. ".repeat(400) + "its ".repeat(2_000);
    Reading reading = Models.read(text);
    List<Reference> found = Cast.of(List.of(reading)).references(0);
    int last = -1;
    for (Reference each : found) {
      assertTrue(each.span().end() <= text.length());
      assertTrue(each.sentence() * 1_000 + each.token() > last);
      last = each.sentence() * 1_000 + each.token();
      assertFalse(each.span().isEmpty());
    }
    assertEquals(found, Cast.of(List.of(reading)).references(0));
  }

  private static List<String> named(String text) {
    Reading reading = Models.read(text);
    Cast cast = Cast.of(List.of(reading));
    return cast.references(0).stream()
        .filter(each -> !each.isNameless())
        .map(each -> each.span().of(text) + " = " + cast.actors().get(each.referent()).name())
        .toList();
  }
}
