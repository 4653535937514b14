package org.rashomon.bench.readings.who;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.bench.readings.who.WclFile.Document;
import org.rashomon.bench.readings.who.WclFile.Marked;
import org.rashomon.readings.Token;
import org.rashomon.readings.names.Offices;
import org.rashomon.text.Span;

/**
 * Which of the marked words of NewsWCL50 are a mention of one person or body. Its chains hold
 * whatever brings the person to mind; what counts is a name of the chain and a definite description
 * by an office, each up to its head.
 */
final class WclRule {
  private static final Set<String> CUT =
      Set.of(
          "of", "in", "for", "from", "with", "at", "on", "to", ",", "who", "that", "(", "-", "—");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "his", "her", "its", "their", "our");
  private static final Set<String> SEVERAL = Set.of("and", "two", "both", "three");
  private static final Set<String> BODIES =
      Set.of(
          "committee",
          "party",
          "union",
          "group",
          "alliance",
          "association",
          "agency",
          "council",
          "coalition",
          "organization");

  /** A mention that counts: up to its head. */
  record Counted(int first, int last, String chain, GoldMention.Form form) {}

  private final Document document;
  private final Map<String, Set<String>> repeated;

  private WclRule(Document document, Map<String, Set<String>> repeated) {
    this.document = document;
    this.repeated = repeated;
  }

  /** What counts in each report of one topic. */
  static List<List<Counted>> of(List<Document> topic) {
    Map<String, Map<String, Integer>> heads = new HashMap<>();
    for (Document each : topic) {
      for (Marked marked : each.marked()) {
        int last = new WclRule(each, Map.of()).last(marked);
        if (last >= marked.first()) {
          heads
              .computeIfAbsent(marked.chain(), c -> new HashMap<>())
              .merge(each.tokens().get(last), 1, Integer::sum);
        }
      }
    }
    Map<String, Set<String>> repeated = new HashMap<>();
    heads.forEach(
        (chain, counts) -> {
          Set<String> own = new HashSet<>();
          counts.forEach((head, count) -> own.addAll(count > 1 ? Set.of(head) : Set.of()));
          repeated.put(chain, own);
        });
    return topic.stream().map(each -> new WclRule(each, repeated).counted()).toList();
  }

  private List<Counted> counted() {
    Map<List<Integer>, Counted> byPlace = new HashMap<>();
    Set<List<Integer>> doubtful = new HashSet<>();
    for (Marked marked : document.marked()) {
      form(marked)
          .ifPresent(
              form -> {
                Counted one = new Counted(marked.first(), last(marked), marked.chain(), form);
                List<Integer> place = List.of(one.first(), one.last());
                Counted other = byPlace.putIfAbsent(place, one);
                if (other != null && !other.chain().equals(one.chain())) {
                  doubtful.add(place);
                }
              });
    }
    List<Counted> all = new ArrayList<>();
    byPlace.forEach(
        (place, each) -> all.addAll(doubtful.contains(place) ? Set.of() : Set.of(each)));
    return all.stream().filter(each -> !isApposed(each, all)).toList();
  }

  /** A description right beside a name of the same person is part of that mention. */
  private boolean isApposed(Counted one, List<Counted> all) {
    return one.form() == GoldMention.Form.NOMINAL
        && all.stream()
            .filter(other -> other.chain().equals(one.chain()))
            .filter(other -> other.form() == GoldMention.Form.NAME)
            .anyMatch(
                other ->
                    isBeside(one.last(), other.first()) || isBeside(other.last(), one.first()));
  }

  private boolean isBeside(int last, int first) {
    return first == last + 1 || (first == last + 2 && document.tokens().get(last + 1).equals(","));
  }

  private Optional<GoldMention.Form> form(Marked marked) {
    boolean person = marked.chain().endsWith("_ACTOR");
    int last = last(marked);
    if (!(person || marked.chain().endsWith("_GROUP")) || last < marked.first()) {
      return Optional.empty();
    }
    List<String> words = document.tokens().subList(marked.first(), last + 1);
    if (words.stream().anyMatch(word -> SEVERAL.contains(lower(word)))) {
      return Optional.empty();
    }
    boolean named =
        person ? isPersonName(words, marked.chain()) : isBodyName(words, marked.chain());
    if (named) {
      return Optional.of(GoldMention.Form.NAME);
    }
    return person && isDescription(words)
        ? Optional.of(GoldMention.Form.NOMINAL)
        : Optional.empty();
  }

  private boolean isPersonName(List<String> words, String chain) {
    String head = words.getLast();
    boolean known =
        repeated.getOrDefault(chain, Set.of()).contains(head)
            || words.stream().anyMatch(word -> label(chain).contains(lower(word)));
    return Character.isUpperCase(head.charAt(0)) && !isOffice(head) && known;
  }

  private static boolean isBodyName(List<String> words, String chain) {
    String head = words.getLast();
    String letters = head.replace(".", "");
    boolean initials = letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
    boolean body = Character.isUpperCase(head.charAt(0)) && BODIES.contains(lower(head));
    return initials || body || (words.size() == 1 && label(chain).contains(lower(head)));
  }

  private static boolean isDescription(List<String> words) {
    boolean definite = DEFINITE.contains(lower(words.getFirst())) || words.contains("'s");
    return definite && words.size() > 1 && isOffice(words.getLast());
  }

  private static boolean isOffice(String word) {
    String lower = lower(word);
    return Offices.isOffice(new Token(new Span(0, 1), word, lower, "NN", "O", -1, "root"));
  }

  private static Set<String> label(String chain) {
    return Set.copyOf(new HashSet<>(Arrays.asList(lower(chain).split("_"))));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The last word before what only narrows it. */
  private int last(Marked marked) {
    int last = marked.first();
    List<String> tokens = document.tokens();
    while (last < marked.last() && !CUT.contains(tokens.get(last + 1))) {
      last++;
    }
    boolean hyphen = last < marked.last() && tokens.get(last + 1).equals("-");
    if (hyphen && last + 2 <= marked.last()) {
      last += 2;
    }
    while (last >= marked.first() && !Character.isLetter(tokens.get(last).charAt(0))) {
      last--;
    }
    return last;
  }
}
