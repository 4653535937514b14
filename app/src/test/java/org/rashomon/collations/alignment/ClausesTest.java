package org.rashomon.collations.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.Models;
import org.rashomon.SharedReports;
import org.rashomon.articles.Article;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

class ClausesTest {
  @Test
  void cutsOffWhatStatesAFactOfItsOwn() {
    String text =
        "The old ferry sank near the rocky coast, and the police arrested its drunken captain.";
    Reading reading = Models.read(text);
    List<String> clauses =
        Clauses.cut(reading.sentences().getFirst()).stream()
            .map(clause -> clause.span().of(text))
            .toList();
    assertEquals(2, clauses.size(), clauses.toString());
    assertTrue(clauses.getLast().startsWith("the police arrested"), clauses.toString());
  }

  @Test
  void aSimpleSentenceIsOneClauseWithItsFullStop() {
    Reading reading = Models.read("The ferry sank near the coast.");
    List<Clauses.Clause> clauses = Clauses.cut(reading.sentences().getFirst());
    assertEquals(1, clauses.size());
    assertEquals(reading.sentences().getFirst().span(), clauses.getFirst().span());
  }

  @Test
  void everyContentWordIsInOneClause() throws IOException {
    for (Article article : SharedReports.example("harbour-fire")) {
      for (Sentence sentence : Models.reader().read(article).sentences()) {
        List<Clauses.Clause> clauses = Clauses.cut(sentence);
        List<String> found = new ArrayList<>();
        clauses.forEach(clause -> found.addAll(clause.terms()));
        for (Token token : sentence.tokens()) {
          if (Clauses.isTerm(token)) {
            assertTrue(
                clauses.stream()
                    .anyMatch(
                        clause ->
                            clause.span().contains(token.span())
                                && clause.terms().contains(token.lemma())),
                () -> token + " of " + sentence.span().of(article.text()));
          }
        }
        assertTrue(
            found.size() <= sentence.size(), () -> sentence.span().of(article.text()) + found);
      }
    }
  }
}
