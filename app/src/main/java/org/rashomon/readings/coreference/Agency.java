package org.rashomon.readings.coreference;

import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.names.Offices;

/** Where "it" and "its" stand as only a body or a country can: it says, its chairman. */
final class Agency {
  private static final Set<String> ACTING =
      Set.of(
          "say",
          "announce",
          "add",
          "confirm",
          "deny",
          "tell",
          "claim",
          "insist",
          "argue",
          "warn",
          "expect",
          "plan",
          "want",
          "agree",
          "decide",
          "believe",
          "think",
          "intend",
          "hope",
          "know",
          "refuse",
          "decline",
          "offer",
          "review",
          "apologize",
          "apologise",
          "pay",
          "buy",
          "sell",
          "hire",
          "fire",
          "employ",
          "acknowledge",
          "admit",
          "promise",
          "pledge",
          "urge",
          "call",
          "condemn",
          "welcome",
          "report",
          "estimate",
          "receive",
          "acquire",
          "launch");
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
    return token.is("nsubj") && ACTING.contains(head.lemma());
  }
}
