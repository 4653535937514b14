package org.rashomon.readings.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.readings.Role;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.syntax.Phrases;
import org.rashomon.text.Span;

/**
 * The noun phrase of an office: its modifiers, told apart into those of the office itself and the
 * body or nation it is held of.
 */
record OfficePhrase(Span title, String office, String of, Role.Tenure tenure, boolean owned) {
  private static final int FARTHEST = 9;
  private static final Set<String> COLOUR = Set.of("disgraced", "retired");

  /** Adjectives that belong to an office; others are the report's own colour. */
  private static final Set<String> OFFICIAL =
      Set.of(
          "foreign",
          "chief",
          "deputy",
          "assistant",
          "acting",
          "interim",
          "senior",
          "junior",
          "federal",
          "national",
          "regional",
          "local",
          "presidential",
          "military",
          "executive",
          "medical",
          "political",
          "public",
          "international",
          "financial",
          "legal",
          "technical",
          "general",
          "principal",
          "honorary",
          "vice",
          "civil",
          "environmental",
          "environment",
          "industrial",
          "scientific",
          "cultural",
          "agricultural",
          "external",
          "municipal",
          "royal",
          "associate",
          "special",
          "provincial",
          "nuclear",
          "digital",
          "economic",
          "diplomatic",
          "parliamentary",
          "congressional",
          "judicial",
          "criminal",
          "lead",
          "managing",
          "marine");

  private static final Set<String> TIES =
      Set.of("of", "for", "at", "in", "to", "with", "from", "on");

  /** The phrase around an office, prepositional part included, from a word on. */
  static OfficePhrase around(Setting in, Offices.Match match, int floor) {
    String text = in.text();
    Sentence sentence = in.sentence();
    Gathered before = Gathered.left(sentence, match, floor);
    Span title = sentence.token(before.first).span().cover(sentence.token(match.last()).span());
    String office = before.office(match);
    String of = before.of(text, sentence);
    int tie = match.last() + 1;
    if (tie + 1 < sentence.size()
        && TIES.contains(sentence.token(tie).form())
        && isTied(sentence, match, tie)) {
      Span object = object(sentence, tie);
      if (object.end() > sentence.token(tie).span().end()) {
        title = title.cover(object);
        String held = bare(object.of(text));
        boolean portfolio = isPortfolio(office) && held.equals(object.of(text).strip());
        office = portfolio ? held + " " + office : office;
        boolean kin = match.sort() == Offices.Sort.RELATION && !of.isEmpty();
        of = portfolio || held.isEmpty() || kin ? of : held;
      }
    }
    boolean owned = before.first > 0 && sentence.token(before.first - 1).pos().equals("PRP$");
    return new OfficePhrase(title, office, of, Tenures.of(in, before.first, match), owned);
  }

  /** "minister of trade": what is governed is part of the office when it is no name. */
  private static boolean isPortfolio(String office) {
    return office.equals("minister") || office.equals("secretary");
  }

  private static boolean isTied(Sentence sentence, Offices.Match match, int tie) {
    int head = sentence.token(tie).head();
    for (int object : sentence.children(tie, "pobj")) {
      if (sentence.token(object).entity().endsWith("DATE")) {
        return false;
      }
    }
    return sentence.token(tie).form().equals("of")
        || (head >= match.first() && head <= match.last());
  }

  private static Span object(Sentence sentence, int tie) {
    if (Phrases.object(sentence, tie).isEmpty()) {
      return sentence.token(tie).span();
    }
    Span span = Phrases.around(sentence, Phrases.object(sentence, tie).getAsInt());
    int next = sentence.at(span.end() - 1) + 1;
    // A name that the tree has cut goes on.
    while (next < sentence.size() && sentence.token(next).entity().startsWith("I-")) {
      span = span.cover(sentence.token(next++).span());
    }
    return span;
  }

  /** The same office held of what the text names elsewhere. */
  OfficePhrase heldOf(String body) {
    return of.isEmpty() ? new OfficePhrase(title, office, bare(body), tenure, owned) : this;
  }

  /** The phrase cut where a name begins. */
  OfficePhrase until(Span name, String text) {
    boolean before = title.start() < name.start();
    Span left = before ? new Span(title.start(), name.start()).trim(text) : title;
    return new OfficePhrase(left, office, of, tenure, owned);
  }

  /** Lower case, one line, without a leading article. */
  static String bare(String words) {
    String lower = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** What stands before an office in its noun phrase. */
  private static final class Gathered {
    private final List<Integer> own = new ArrayList<>();
    private final List<Integer> names = new ArrayList<>();
    private final Sentence sentence;
    private int first;

    private Gathered(Sentence sentence, int first) {
      this.sentence = sentence;
      this.first = first;
    }

    static Gathered left(Sentence sentence, Offices.Match match, int floor) {
      Gathered all = new Gathered(sentence, match.first());
      boolean possessor = false;
      int i = match.first() - 1;
      for (; i >= floor && match.first() - i <= FARTHEST; i--) {
        Token token = sentence.token(i);
        boolean inside = i + 1 < match.first() && sentence.token(i + 1).entity().startsWith("I-");
        if (!(isModifier(token) || inside) || (possessor && isDetached(sentence, i))) {
          break;
        }
        possessor |= token.pos().equals("POS");
        all.take(i, possessor);
      }
      return all;
    }

    private static boolean isDetached(Sentence sentence, int index) {
      return !sentence.token(index).isNoun()
          && !sentence.token(index).pos().equals("POS")
          && sentence.token(index).entity().equals("O");
    }

    private static boolean isModifier(Token token) {
      return token.isNoun()
          || token.pos().equals("JJ")
          || token.pos().equals("POS")
          || token.pos().equals("HYPH")
          || Tenures.isTime(token.form().toLowerCase(Locale.ROOT))
          || COLOUR.contains(token.lemma())
          || OFFICIAL.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private void take(int index, boolean possessor) {
      Token token = sentence.token(index);
      String form = token.form().toLowerCase(Locale.ROOT);
      first = index;
      if (Tenures.isTime(form) || COLOUR.contains(form) || token.entity().endsWith("DATE")) {
        return;
      }
      if (possessor || !token.entity().equals("O")) {
        names.addFirst(index);
      } else if (token.isNoun() || OFFICIAL.contains(form)) {
        own.addFirst(index);
      }
    }

    String office(Offices.Match match) {
      StringBuilder office = new StringBuilder();
      for (int index : own) {
        office.append(sentence.token(index).form().toLowerCase(Locale.ROOT)).append(' ');
      }
      return office.append(match.office()).toString();
    }

    String of(String text, Sentence in) {
      if (names.isEmpty()) {
        return "";
      }
      Span span = in.token(names.getFirst()).span();
      for (int index : names) {
        span = in.token(index).pos().equals("POS") ? span : span.cover(in.token(index).span());
      }
      return bare(span.of(text));
    }
  }
}
