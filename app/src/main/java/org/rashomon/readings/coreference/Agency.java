package org.rashomon.readings.coreference;

import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.names.Offices;
import org.rashomon.readings.syntax.Resources;

/** Where "it" and "its" stand as only a body or a country can: it says, its chairman. */
final class Agency {
  /** Verbs of which WordNet has "something" for a subject too, though with "it" it is a body. */
  private static final Set<String> COMMON =
      Set.of(
          "say",
          "announce",
          "add",
          "tell",
          "confirm",
          "insist",
          "warn",
          "agree",
          "think",
          "want",
          "hope",
          "report",
          "decline",
          "offer",
          "employ",
          "condemn",
          "fire");

  private static final Set<String> ACTING =
      Set.copyOf(Resources.lines(Agency.class, "actor-verbs.txt"));
  private static final Set<String> OWNED =
      Set.of(
          "board",
          "customer",
          "shareholder",
          "investor",
          "employee",
          "member",
          "staff",
          "website",
          "statement",
          "troop",
          "army",
          "force",
          "policy",
          "headquarters",
          "subsidiary",
          "client",
          "supporter",
          "leadership",
          "management",
          "workforce",
          "role",
          "duty",
          "decision",
          "bid",
          "profit",
          "earnings",
          "revenue",
          "business",
          "product");

  private Agency() {}

  static boolean speaksOfActor(Sentence sentence, int pronoun) {
    Token token = sentence.token(pronoun);
    if (token.head() < 0) {
      return false;
    }
    Token head = sentence.token(token.head());
    if (token.pos().equals("PRP$")) {
      return OWNED.contains(head.lemma()) || Offices.isOffice(head);
    }
    return token.is("nsubj") && (COMMON.contains(head.lemma()) || ACTING.contains(head.lemma()));
  }
}
