package org.rashomon.collations.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.collations.Entity;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Role;
import org.rashomon.stories.Cast;
import org.rashomon.stories.MarkedReading;
import org.rashomon.text.Span;

class EntityCollatorTest {

  @Test
  void putsFirstWhomMostReportsName() {
    List<Entity> found =
        collate(
            MarkedReading.of("a", "[l:Norvane] and [l:Norvane] and [p:Inge Adler]."),
            MarkedReading.of("b", "[p:Inge Adler] and [p:Adler]."));
    assertEquals(List.of("Inge Adler", "Norvane"), found.stream().map(Entity::name).toList());
    assertEquals(2, found.stream().map(Entity::id).distinct().count());
    assertEquals(Map.of("a", 1, "b", 2), found.getFirst().mentions());
    assertEquals(List.of("Inge Adler", "Adler"), found.getFirst().names());
  }

  @Test
  void leavesOutNationalitiesWorksNamedOnceAndWhatOnlyOneHeadlineHolds() {
    List<Entity> found =
        collate(
            MarkedReading.of(
                "a", "#[p:Adler Wins Cup]\n[n:Danish] [w:Nightfall] and [w:Daybreak]."),
            MarkedReading.of("b", "The [w:Daybreak] prize."));
    assertEquals(List.of("Daybreak"), found.stream().map(Entity::name).toList());
    assertEquals(Entity.Kind.OTHER, found.getFirst().kind());
  }

  @Test
  void gathersRolesWithTheWordsOfEveryReport() {
    Reading one = with(MarkedReading.of("a", "mayor [p:Inge Adler] spoke."), "mayor", false);
    Reading other = with(MarkedReading.of("b", "mayor [p:Inge Adler] sat."), "Mayor", false);
    Reading third = with(MarkedReading.of("c", "ex-mayor [p:Inge Adler] sat."), "mayor", true);
    List<Entity.Role> roles = collate(one, other, third).getFirst().roles();
    assertEquals(List.of("mayor", "former mayor"), roles.stream().map(Entity.Role::role).toList());
    assertEquals(2, roles.getFirst().evidence().size());
    assertEquals("mayor", roles.getFirst().evidence().getFirst().quote());
  }

  @Test
  void acceptsNothingToRead() {
    assertEquals(List.of(), collate());
    assertEquals(List.of(), collate(Reading.unread(MarkedReading.of("a", "x").article())));
  }

  private static List<Entity> collate(Reading... readings) {
    return EntityCollator.collate(List.of(readings), Cast.of(List.of(readings)));
  }

  /** With a role for the first name, its title the word before. */
  private static Reading with(Reading reading, String office, boolean former) {
    Span holder = reading.mentions().getFirst().span();
    List<Role> roles = new ArrayList<>();
    roles.add(
        new Role(
            0,
            holder,
            new Span(0, holder.start() - 1),
            Role.Kind.OFFICE,
            office,
            "",
            new Role.Tenure(former ? Role.Time.FORMER : Role.Time.NOW, Optional.empty())));
    return new Reading(
        reading.article(),
        reading.headline(),
        reading.blocks(),
        reading.sentences(),
        reading.mentions(),
        reading.times(),
        reading.figures(),
        reading.quotations(),
        reading.attributions(),
        roles,
        reading.claims());
  }
}
