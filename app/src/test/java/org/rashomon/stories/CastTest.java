package org.rashomon.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rashomon.readings.Reading;

class CastTest {

  @ParameterizedTest(name = "{0} | {1}: {2}")
  @CsvFileSource(resources = "full-names.csv", numLinesToSkip = 1)
  void bringsNamesTogetherOnlyIfTheyCanBeOnePerson(String one, String other, boolean same) {
    Cast cast = cast("[p:" + one + "] came.", "[p:" + other + "] left.");
    assertEquals(same ? 1 : 2, cast.actors().size(), () -> one + " | " + other);
  }

  @ParameterizedTest(name = "{0} {1} | {2} {3}: {4}")
  @CsvFileSource(resources = "body-names.csv", numLinesToSkip = 1)
  void bringsBodiesAndPlacesTogether(
      String kind, String one, String otherKind, String other, boolean same) {
    Cast cast =
        cast("[" + kind + ":" + one + "] grew.", "[" + otherKind + ":" + other + "] shrank.");
    assertEquals(same ? 1 : 2, cast.actors().size(), () -> one + " | " + other);
  }

  @Test
  void givesASurnameThatTwoOfTheReportBearToNeither() {
    Cast cast =
        cast("[p:Bruno Adler] spoke. [p:Adler] sat. [p:Inge Adler] rose and [p:Adler] left.");
    assertEquals(List.of("Bruno Adler", "Adler", "Inge Adler"), names(cast));
    assertEquals(1, cast.actors().get(0).appearances().size());
    assertEquals(2, cast.actors().get(1).appearances().size());
  }

  @Test
  void givesASurnameInAHeadlineToThePersonOfTheText() {
    Cast cast = cast("#[p:Adler] resigns\n[p:Inge Adler] resigned.", "[p:Bruno Adler] stays.");
    assertEquals(List.of("Inge Adler", "Bruno Adler"), names(cast));
  }

  @Test
  void givesASurnameAloneToTheOnlyOneOfTheStory() {
    Cast cast = cast("[p:Ri Mun Chol] arrived.", "[p:Ri] arrived.", "[p:Mrs Osei] waited.");
    assertEquals("Ri Mun Chol", cast.of(1, mention(cast, 1)).orElseThrow().name());
  }

  @Test
  void givesASurnameToTheOneWhomTheStoryIsAbout() {
    Cast cast =
        cast(
            "[p:Inge Adler] spoke in [p:Bruno Adler] Square. [p:Adler] left.",
            "[p:Inge Adler] came.",
            "[p:Inge Adler] came.");
    assertEquals(4, cast.actors().getFirst().appearances().size());
  }

  @Test
  void keepsNamesThatRanTogetherApart() {
    Cast cast = cast("[p:Inge Adler Ana Ruiz] came. [p:Inge Adler] and [p:Ana Ruiz] sat.");
    assertEquals(3, cast.actors().size());
  }

  @Test
  void leavesASurnameAloneThatTwoPeopleHave() {
    Cast cast = cast("[p:Bruno Adler] came.", "[p:Inge Adler] came.", "[p:Adler] came.");
    assertEquals(3, cast.actors().size());
  }

  @Test
  void neverJoinsTwoPeopleByAThirdNameBetweenThem() {
    Cast cast = cast("[p:Ana Ruiz Vega] came.", "[p:Ana Ruiz] came.", "[p:Ana Ruiz Solano] came.");
    assertEquals(2, cast.actors().size());
  }

  @Test
  void shrinksAHeadlinesCapitalsToANameOfTheText() {
    Cast cast = cast("#[p:Inge Adler Awards Prize]\n[p:Inge Adler] gave a prize to a school.");
    assertEquals(List.of("Inge Adler"), names(cast));
    assertEquals(List.of("Inge Adler"), cast.actors().getFirst().names());
  }

  @Test
  void outvotesAWrongKind() {
    Cast cast =
        cast(
            "[o:Norvane] grew. [o:Norvane] sold. [o:Norvane] hired. [o:Norvane] rose.",
            "[p:Norvane] fell.");
    assertEquals(1, cast.actors().size());
  }

  @Test
  void givesTheSameGroupsInAnyOrderOfReports() {
    List<Reading> readings =
        new ArrayList<>(
            List.of(
                MarkedReading.of(
                    "a", "[p:Jonas Lindqvist] met [p:Ana Ruiz] of the [o:Harbour Safety Board]."),
                MarkedReading.of("b", "[p:Jonas Lindquist] told the [o:HSB]. [p:Ruiz] agreed."),
                MarkedReading.of("c", "[p:Ana Ruiz Solano] saw [p:Lindqvist] in [l:Port Amrey]."),
                MarkedReading.of("d", "The [l:Port Amrey] pier; [p:Marta Ruiz] said so.")));
    Set<Set<String>> expected = groups(readings);
    Random random = new Random(5);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(readings, random);
      assertEquals(expected, groups(readings), "seed 5, turn " + i);
    }
  }

  @Test
  void acceptsNothingToRead() {
    assertTrue(Cast.of(List.of()).actors().isEmpty());
    assertTrue(Cast.of(List.of(MarkedReading.of("a", "No name here."))).actors().isEmpty());
  }

  private static Cast cast(String... reports) {
    List<Reading> readings = new ArrayList<>();
    for (String each : reports) {
      readings.add(MarkedReading.of("r" + readings.size(), each));
    }
    return Cast.of(readings);
  }

  private static org.rashomon.readings.Mention mention(Cast cast, int report) {
    return cast.actors().stream()
        .flatMap(actor -> actor.appearances().stream())
        .filter(each -> each.report() == report)
        .findFirst()
        .orElseThrow()
        .mention();
  }

  private static List<String> names(Cast cast) {
    return cast.actors().stream().map(Actor::name).toList();
  }

  private static Set<Set<String>> groups(List<Reading> readings) {
    return Cast.of(readings).actors().stream()
        .map(actor -> places(actor, readings).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static Stream<String> places(Actor actor, List<Reading> readings) {
    return actor.appearances().stream()
        .map(a -> readings.get(a.report()).article().id() + a.mention().span());
  }
}
