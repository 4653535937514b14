package org.rashomon.readings.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Role;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.syntax.Phrases;
import org.rashomon.text.Span;

/**
 * Reads what persons are said to be: titles before a name, appositions, "X is the …", "named X …".
 * Ages are not roles.
 */
public final class RoleReader {
  private static final int LONGEST = 300;
  private static final Set<String> BEING = Set.of("be", "become", "remain");
  private static final Set<String> NAMING =
      Set.of("name", "appoint", "elect", "make", "crown", "declare", "swear", "serve", "work");

  /** Roles in the order of the text. */
  public List<Role> read(String text, List<Sentence> sentences, List<Mention> mentions) {
    Map<Key, Role> roles = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Sentence sentence = sentences.get(mention.sentence());
      if (mention.kind() == Mention.Kind.PERSON && sentence.size() <= LONGEST) {
        for (Offices.Match match : matches(sentence, mention)) {
          add(text, sentence, mention, match, roles);
        }
      }
    }
    return roles.values().stream()
        .sorted(
            Comparator.comparingInt(Role::sentence)
                .thenComparing(Role::holder)
                .thenComparing(Role::title))
        .toList();
  }

  private record Key(Span holder, String office) {}

  private static void add(
      String text, Sentence sentence, Mention mention, Offices.Match match, Map<Key, Role> roles) {
    OfficePhrase phrase =
        OfficePhrase.around(text, sentence, match).heldOf(after(text, sentence, mention));
    boolean clear = !phrase.title().overlaps(mention.span());
    if (clear) {
      roles.putIfAbsent(
          new Key(mention.span(), phrase.office()),
          new Role(
              sentence.index(),
              mention.span(),
              phrase.title(),
              Role.Kind.OFFICE,
              phrase.office(),
              phrase.of(),
              new Role.Tenure(
                  phrase.former() ? Role.Time.FORMER : Role.Time.NOW, Optional.empty())));
    }
  }

  /** "President X of Brazil": what the name itself is tied to. */
  private static String after(String text, Sentence sentence, Mention mention) {
    int of = mention.last() + 1;
    if (of + 1 < sentence.size() && sentence.token(of).form().equals("of")) {
      for (int place : sentence.children(of, "pobj")) {
        return sentence.token(place).isName() ? Phrases.around(sentence, place).of(text) : "";
      }
    }
    return "";
  }

  private static List<Offices.Match> matches(Sentence sentence, Mention mention) {
    List<Offices.Match> found = new ArrayList<>();
    before(sentence, mention, found);
    for (int head = mention.first(); head <= mention.last(); head++) {
      apposed(sentence, mention, head, found);
      predicated(sentence, head, found);
    }
    if (found.isEmpty()) {
      besides(sentence, mention).ifPresent(found::add);
    }
    return found;
  }

  /** "Foreign Minister X", "founder and chief executive X", "Mayor of London X". */
  private static void before(Sentence sentence, Mention mention, List<Offices.Match> found) {
    int at = mention.first() - 1;
    Optional<Offices.Match> match = Offices.endingAt(sentence, at);
    if (match.isEmpty()) {
      governing(sentence, mention).ifPresent(found::add);
      return;
    }
    found.add(match.get());
    int and = match.get().first() - 1;
    if (and > 0 && sentence.token(and).pos().equals("CC")) {
      Offices.endingAt(sentence, and - 1).ifPresent(found::add);
    }
  }

  /** A title with its preposition right before the name. */
  private static Optional<Offices.Match> governing(Sentence sentence, Mention mention) {
    int at = mention.first() - 1;
    for (int steps = 0; at > 0 && steps < 6; steps++, at--) {
      Token token = sentence.token(at);
      if (token.pos().equals("IN") || token.pos().equals("TO")) {
        Optional<Offices.Match> match = Offices.endingAt(sentence, at - 1);
        return match.filter(each -> steps(sentence, mention, each));
      }
      if (!token.isNoun() && !token.pos().equals("DT") && !token.pos().equals("POS")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean steps(Sentence sentence, Mention mention, Offices.Match match) {
    Token title = sentence.token(match.first());
    boolean gap = sentence.token(mention.first() - 1).isName();
    return gap && Character.isUpperCase(title.form().charAt(0));
  }

  /** Appositions to the name, and the noun that the name is in apposition to. */
  private static void apposed(
      Sentence sentence, Mention mention, int head, List<Offices.Match> found) {
    for (int child : sentence.children(head, "appos", "attr")) {
      if (child > mention.last()) {
        take(sentence, child, found);
      }
    }
    Token token = sentence.token(head);
    if (token.is("appos") && token.head() >= 0 && token.head() < mention.first()) {
      take(sentence, token.head(), found);
      governor(sentence, token.head()).ifPresent(found::add);
    }
    for (int clause : sentence.children(head, "relcl")) {
      if (sentence.token(clause).lemma().equals("be") && isPlain(sentence, clause)) {
        sentence.children(clause, "attr").forEach(attr -> take(sentence, attr, found));
      }
    }
  }

  /** "A spokesman for the bank, X": the office that what the name is tied to depends on. */
  private static Optional<Offices.Match> governor(Sentence sentence, int noun) {
    int tie = sentence.token(noun).head();
    boolean tied = sentence.token(noun).is("pobj") && tie > 0 && sentence.token(tie).head() >= 0;
    return tied ? Offices.covering(sentence, sentence.token(tie).head()) : Optional.empty();
  }

  private static void take(Sentence sentence, int noun, List<Offices.Match> found) {
    if (sentence.token(noun).pos().endsWith("S") && sentence.token(noun).isNoun()) {
      return;
    }
    Offices.covering(sentence, noun).ifPresent(found::add);
    for (int other : sentence.children(noun, "conj")) {
      if (sentence.token(other).isNoun()) {
        Offices.covering(sentence, other).ifPresent(found::add);
      }
    }
  }

  /** "X is the minister", "X was named minister", "they elected X president". */
  private static void predicated(Sentence sentence, int head, List<Offices.Match> found) {
    Token name = sentence.token(head);
    if (name.head() < 0 || !name.is("nsubj", "nsubjpass", "dobj")) {
      return;
    }
    Token verb = sentence.token(name.head());
    boolean being = BEING.contains(verb.lemma()) && name.is("nsubj");
    boolean naming = NAMING.contains(verb.lemma());
    if (!(being || naming) || !isPlain(sentence, name.head())) {
      return;
    }
    sentence.children(name.head(), "attr", "oprd").forEach(i -> take(sentence, i, found));
    if (naming) {
      for (int as : sentence.children(name.head(), "prep")) {
        if (sentence.token(as).form().equals("as")) {
          sentence.children(as, "pobj").forEach(i -> take(sentence, i, found));
        }
      }
    }
  }

  /** Neither denied nor only possible. */
  private static boolean isPlain(Sentence sentence, int verb) {
    return sentence.children(verb, "neg").isEmpty()
        && sentence.children(verb, "aux").stream()
            .noneMatch(i -> sentence.token(i).pos().equals("MD"));
  }

  /** Without the tree: ", [43,] the … minister" right after the name. */
  private static Optional<Offices.Match> besides(Sentence sentence, Mention mention) {
    int at = mention.last() + 1;
    if (!isComma(sentence, at)) {
      return Optional.empty();
    }
    at++;
    if (at < sentence.size()
        && sentence.token(at).pos().equals("CD")
        && isComma(sentence, at + 1)) {
      at += 2;
    }
    for (int end = Math.min(sentence.size(), at + 8); at < end; at++) {
      Token token = sentence.token(at);
      boolean last = at + 1 == sentence.size() || !isNominal(sentence.token(at + 1));
      Optional<Offices.Match> match = last ? Offices.endingAt(sentence, at) : Optional.empty();
      if (match.isPresent()) {
        return match.filter(each -> closes(sentence, each.last() + 1));
      }
      if (!isNominal(token) && !Set.of("DT", "PRP$", "POS", "HYPH").contains(token.pos())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.pos().equals("JJ") || token.pos().equals("HYPH");
  }

  private static boolean isComma(Sentence sentence, int index) {
    return index < sentence.size() && sentence.token(index).form().equals(",");
  }

  private static boolean closes(Sentence sentence, int index) {
    return index >= sentence.size()
        || sentence.token(index).is("punct")
        || Set.of("IN", "TO", "WP").contains(sentence.token(index).pos());
  }
}
