package org.rashomon.bench.readings.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.articles.pages.body.Forest;
import org.rashomon.articles.pages.tree.BlockWalk;
import org.rashomon.articles.pages.tree.PageTree;

class LearningTest {
  @Test
  void learnsWhatNoSumOfNumbersTells() {
    Random random = new Random(7);
    List<Boosting.Example> examples = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      double[] row = {random.nextDouble(), random.nextDouble(), random.nextInt(3)};
      examples.add(new Boosting.Example(row, row[0] > 0.5 != row[1] > 0.5, 1));
    }
    List<String> trees = Boosting.grow(examples, 3);
    Forest forest = Forest.of(trees);
    long right =
        examples.stream()
            .filter(e -> forest.probabilities(List.of(e.row()))[0] >= 0.5 == e.isText())
            .count();
    assertTrue(right > 1_900, "right " + right);
    assertEquals(trees, Boosting.grow(examples, 3));
  }

  @Test
  void labelsBlocksByAligningThemWithTheTruth() {
    String page =
        "<h1>Ferry aground</h1><p>The ferry Aurora ran aground near the lighthouse on Monday.</p>"
            + "<h2>Nobody hurt</h2><p>All passengers were brought ashore by the evening.</p>"
            + "<p>Sign up for our letter about ferries and lighthouses.</p><p>Monday</p>";
    String truth =
        "The ferry Aurora ran aground near the lighthouse on Monday.\n\nNobody hurt\n\n"
            + "All passengers were brought ashore by the evening.";
    boolean[] labels = BlockLabels.of(BlockWalk.of(PageTree.parse(page, Optional.empty())), truth);
    assertArrayEquals(new boolean[] {false, true, true, true, false, false}, labels);
  }

  @Test
  void takesAuthorsForRightWhenAllAreThereAndNobodyElse() {
    String one = Labels.hash("Mara Velling");
    String other = Labels.hash("Tom Orrick");
    Labels labels = new Labels("x", Labels.hash("Ferry aground"), List.of(one, "?" + other));
    assertTrue(labels.areAuthors(List.of("MARA VELLING")));
    assertTrue(labels.areAuthors(List.of("Tom Orrick", "Mara Velling")));
    assertFalse(labels.areAuthors(List.of("Tom Orrick")));
    assertFalse(labels.areAuthors(List.of("Mara Velling", "Jo Lund")));
    assertTrue(labels.isTitle("“Ferry aground”"));
  }

  @Test
  void dealsSitesIntoHalvesAndFoldsByTheirNames() {
    assertEquals(Halves.isWork("courier.example"), Halves.isWork("courier.example"));
    int fold = Halves.fold("courier.example", 5);
    assertTrue(fold >= 0 && fold < 5);
    assertEquals(100, Labels.all().size());
  }
}
