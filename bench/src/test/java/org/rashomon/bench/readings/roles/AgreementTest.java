package org.rashomon.bench.readings.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.readings.PrecisionRecall;
import org.rashomon.readings.Role;
import org.rashomon.text.Span;

class AgreementTest {
  /** A pair of surrogates before the name: labels count one character less. */
  private static final String TEXT = "🚢 Ada Lind, former harbour pilot of Hallervik, spoke.";

  private static final String HEAD = "2\thash\t2\t10\t12\t45\t";

  private static final Agreement AGREEMENT = new Agreement(TEXT);

  @Test
  void matchesWhatSaysTheSame() {
    assertTrue(AGREEMENT.isSame(label("OFFICE\t36-45\tFORMER"), role("pilot", "hallervik")));
  }

  @Test
  void lookAtEachPart() {
    Role role = role("pilot", "hallervik");
    assertFalse(AGREEMENT.isSame(label("RELATION\t36-45\tFORMER"), role));
    assertFalse(AGREEMENT.isSame(label("OFFICE\t36-45\tNOW"), role));
    assertFalse(AGREEMENT.isSame(label("OFFICE\t-\tFORMER"), role));
    assertFalse(AGREEMENT.isSame(label("OFFICE\t36-45\tFORMER"), role("pilot", "oslo")));
  }

  @Test
  void overlooksWhatMayBeSeenEitherWay() {
    assertTrue(AGREEMENT.isSame(label("*\t*\t*"), role("pilot", "oslo")));
  }

  @Test
  void wantsTheHeadOfTheTitle() {
    assertFalse(AGREEMENT.isSaid(label("OFFICE\t*\t*"), role("harbour", "")));
  }

  @Test
  void matchesALabelOnce() {
    Role role = role("pilot", "hallervik");
    Compared compared =
        Compared.of(List.of(label("*\t*\t*")), List.of(role, role), AGREEMENT::isSame);
    assertEquals(new PrecisionRecall(1, 2, 1), compared.counts());
    assertEquals(List.of(role), compared.wrong());
    assertEquals(List.of(), compared.missed());
  }

  @Test
  void refusesAnotherText() {
    Labels labels = new Labels(Map.of(), Map.of("a", Labels.hash(TEXT)));
    labels.check("a", TEXT);
    assertThrows(IllegalArgumentException.class, () -> labels.check("a", TEXT + "."));
  }

  @Test
  void holdsTwoHalvesThatShareNoReport() {
    Labels work = Labels.read("work.tsv");
    Labels heldOut = Labels.read("held-out.tsv");
    assertTrue(work.size() + heldOut.size() >= 300);
    assertTrue(work.byReport().size() + heldOut.byReport().size() >= 30);
    assertTrue(work.byReport().keySet().stream().noneMatch(heldOut.byReport()::containsKey));
  }

  private static Label label(String rest) {
    return Label.of((HEAD + rest).split("\t", -1));
  }

  private static Role role(String title, String of) {
    int name = TEXT.indexOf("Ada");
    int at = TEXT.indexOf(title);
    return new Role(
        0,
        new Span(name, name + "Ada Lind".length()),
        new Span(at, at + title.length()),
        Role.Kind.OFFICE,
        title,
        of,
        new Role.Tenure(Role.Time.FORMER, Optional.empty()));
  }
}
