package org.rashomon.bench.readings.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Span;

class CreditTest {
  private static final Parts LABELLED = new Parts(Set.of(1), Set.of(2), Set.of(3, 4));

  @Test
  void givesFullCreditForTheSameWords() {
    Credit credit = Credit.of(List.of(LABELLED), List.of(LABELLED));
    assertEquals(1, credit.f1(credit.total()));
    assertEquals(1, credit.exact());
  }

  @Test
  void givesPartOfTheCreditForPartOfTheWords() {
    Parts found = new Parts(Set.of(), Set.of(2), Set.of(3, 4, 5, 6));
    Credit credit = Credit.of(List.of(found), List.of(LABELLED));
    assertEquals((0 + 1 + 2.0 / 3) / 3, credit.total(), 1e-9);
    assertEquals(0, credit.exact());
  }

  @Test
  void givesNoneWhereTheCuesHaveNoWordInCommon() {
    Parts found = new Parts(Set.of(1), Set.of(9), Set.of(3, 4));
    assertEquals(0, Credit.of(List.of(found), List.of(LABELLED)).total());
  }

  @Test
  void usesEachOnlyOnceAndTheLikestFirst() {
    Parts near = new Parts(Set.of(1), Set.of(2, 7), Set.of(3, 4));
    Credit credit = Credit.of(List.of(near, LABELLED), List.of(LABELLED));
    assertEquals(1, credit.pairs());
    assertEquals(1, credit.total(), 1e-9);
    assertEquals(2.0 / 3, credit.f1(credit.total()), 1e-9);
  }

  @Test
  void takesTwoEmptySourcesForTheSame() {
    assertEquals(1, Parts.dice(Set.of(), Set.of()));
  }

  @Test
  void countsColonsAsWordsButNoOtherMarks() {
    String text = "Ann: “So, no.”";
    assertEquals(Set.of(0, 3, 6, 10), Words.in(text, List.of(new Span(0, text.length()))));
  }
}
