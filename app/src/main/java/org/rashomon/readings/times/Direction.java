package org.rashomon.readings.times;

import java.util.Set;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/** Where a time lies, seen from the publication, as far as tense and modal verbs tell. */
enum Direction {
  PAST,
  FUTURE,
  /** The verb looks ahead from some moment of the past: "was scheduled to visit". */
  EITHER;

  private static final Set<String> PLANS =
      Set.of(
          "expect",
          "schedule",
          "plan",
          "set",
          "due",
          "slate",
          "hope",
          "intend",
          "aim",
          "want",
          "prepare",
          "go",
          "promise",
          "vow",
          "pledge",
          "agree",
          "decide",
          "order",
          "invite",
          "urge",
          "ask",
          "likely",
          "ready",
          "about",
          "supposed",
          "suppose",
          "bind",
          "hop",
          "postpone",
          "delay",
          "reschedule");

  private static final Set<String> AHEAD = Set.of("to", "until", "till", "through", "by", "for");

  /** The direction that the verb over a word gives. */
  static Direction at(Sentence sentence, int word) {
    int verb = verb(sentence, word);
    if (verb < 0) {
      return PAST;
    }
    Token token = sentence.token(verb);
    boolean to = false;
    boolean past = token.pos().equals("VBD");
    boolean perfect = false;
    for (int child : sentence.children(verb)) {
      String form = sentence.token(child).form();
      if (isFutureModal(form) && sentence.token(child).pos().equals("MD")) {
        return FUTURE;
      }
      perfect |= sentence.token(child).lemma().equals("have");
      to |= sentence.token(child).pos().equals("TO");
      past |=
          sentence.token(child).pos().equals("VBD") && sentence.token(child).is("aux", "auxpass");
    }
    if (PLANS.contains(token.lemma()) && !token.pos().equals("VB")) {
      return past ? EITHER : future(sentence, verb);
    }
    if (token.pos().equals("VBG") && sentence.children(verb, "aux").isEmpty()) {
      return EITHER;
    }
    return to && !perfect ? over(sentence, verb) : PAST;
  }

  /**
   * The direction of a day of the year. Only a verb that is itself in the past and told of that day
   * puts it there: "payable Dec. 1", "extended to Dec. 1", "the vote on Dec. 1" do not.
   */
  static Direction ofDay(Sentence sentence, int from, int word) {
    Direction direction = at(sentence, word);
    boolean payable = from > 0 && sentence.token(from - 1).pos().startsWith("JJ");
    boolean told = !payable && isToldOf(sentence, word);
    return direction == PAST && !told ? EITHER : direction;
  }

  private static boolean isToldOf(Sentence sentence, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
      Token token = sentence.token(at);
      if (token.isVerb()) {
        return token.pos().equals("VBD") || token.pos().equals("VBN");
      }
      boolean date = token.entity().endsWith("DATE") || at == word;
      boolean ahead = token.is("prep") && AHEAD.contains(token.lemma());
      if (ahead || (!date && !token.is("prep"))) {
        return false;
      }
      at = token.head();
    }
    return false;
  }

  private static boolean isFutureModal(String form) {
    return form.equalsIgnoreCase("will")
        || form.equals("'ll")
        || form.equalsIgnoreCase("wo")
        || form.equalsIgnoreCase("shall");
  }

  /** "is scheduled for Friday" looks ahead, "scheduled for Friday" may. */
  private static Direction future(Sentence sentence, int verb) {
    for (int child : sentence.children(verb, "aux", "auxpass", "cop")) {
      if (sentence.token(child).pos().startsWith("VBZ")
          || sentence.token(child).pos().startsWith("VBP")) {
        return FUTURE;
      }
    }
    return EITHER;
  }

  /** An infinitive takes its direction from the verb it depends on. */
  private static Direction over(Sentence sentence, int infinitive) {
    int head = sentence.token(infinitive).head();
    if (head < 0 || !PLANS.contains(sentence.token(head).lemma())) {
      return EITHER;
    }
    boolean past = sentence.token(head).pos().equals("VBD");
    for (int child : sentence.children(head)) {
      if (sentence.token(child).pos().equals("MD")) {
        return FUTURE;
      }
      past |= sentence.token(child).pos().equals("VBD");
    }
    return past ? EITHER : FUTURE;
  }

  private static int verb(Sentence sentence, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
      if (sentence.token(at).isVerb()) {
        return at;
      }
      at = sentence.token(at).head();
    }
    return -1;
  }
}
