package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rashomon.collations.Disagreement.Kind;
import org.rashomon.collations.Disagreement.Type;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.stories.Cast;
import org.rashomon.text.Span;

/** Who had not answered in one report and speaks in another: an update. */
final class Answers {
  /** That reporters asked and got no answer; not every question is a reporter's. */
  private static final Pattern SILENT =
      Pattern.compile(
          "could not (?:immediately )?be reached|did not (?:immediately )?(?:respond|reply|answer|"
              + "return)[^.]{0,25}(?:request|comment|call|message|e-?mail|inquir)|"
              + "(?:has|have|had) not (?:yet )?commented|did not (?:immediately )?comment|"
              + "was not immediately available for comment",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPEAKS =
      Pattern.compile("(?:in a|released? a|issued? a|his|her|their) statement");

  /** Nouns of speaking for somebody: it is for whom that matters. */
  private static final Set<String> VOICES =
      Set.of("spokesman", "spokeswoman", "spokesperson", "representative", "official", "officials");

  private static final double SURE = 0.6;
  private static final int LONGEST = 150;

  private final Witnesses witnesses;
  private final Alignment alignment;
  private final Cast cast;

  private Answers(Witnesses witnesses, Alignment alignment, Cast cast) {
    this.witnesses = witnesses;
    this.alignment = alignment;
    this.cast = cast;
  }

  static List<Finding> compare(Witnesses witnesses, Alignment alignment, Cast cast) {
    return new Answers(witnesses, alignment, cast).findings();
  }

  private List<Finding> findings() {
    TreeMap<String, List<Value<String>>> silent = new TreeMap<>();
    TreeMap<String, List<Value<String>>> heard = new TreeMap<>();
    for (int report = 0; report < witnesses.size(); report++) {
      for (Sentence sentence : witnesses.reading(report).sentences()) {
        if (sentence.kind().states()) {
          add(report, sentence, SILENT, silent);
          add(report, sentence, SPEAKS, heard);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    List<Value<String>> told = new ArrayList<>();
    silent.forEach(
        (who, values) -> {
          List<Value<String>> answers =
              heard.getOrDefault(who, List.of()).stream()
                  .filter(answer -> values.stream().allMatch(v -> areOne(v, answer)))
                  .toList();
          boolean fresh = values.stream().noneMatch(v -> told.stream().anyMatch(t -> same(t, v)));
          if (fresh
              && !answers.isEmpty()
              && apart(values, answers)
              && !Change.allAfter(values, answers, witnesses)) {
            told.addAll(values);
            findings.add(finding(values, answers));
          }
        });
    return findings;
  }

  /** Two whom both reports name are one only under one name, whatever noun they share. */
  private static boolean areOne(Value<String> a, Value<String> b) {
    return a.measure().isEmpty() || b.measure().isEmpty() || a.measure().equals(b.measure());
  }

  private static boolean same(Value<String> a, Value<String> b) {
    return a.report() == b.report() && a.span().equals(b.span());
  }

  private static boolean apart(List<Value<String>> some, List<Value<String>> others) {
    return some.stream().anyMatch(a -> others.stream().allMatch(b -> a.report() != b.report()));
  }

  private static Finding finding(List<Value<String>> silent, List<Value<String>> heard) {
    return new Finding(
        Kind.STATUS,
        Type.UPDATE,
        "whether an answer came: “" + heard.getFirst().shown() + "”",
        SURE,
        "one report had no answer, another gives a statement",
        List.of(silent, heard));
  }

  private void add(
      int report, Sentence sentence, Pattern cue, Map<String, List<Value<String>>> found) {
    String text = witnesses.text(report, sentence.span()).replace('\n', ' ');
    var matcher = cue.matcher(text);
    if (!matcher.find()) {
      return;
    }
    int at = sentence.span().start() + matcher.start();
    Span words = new Span(at, at + matcher.end() - matcher.start());
    int verb = verb(sentence, words);
    for (int subject : verb < 0 ? List.<Integer>of() : subjects(sentence, verb)) {
      Span whole = sentence.subtree(subject).cover(words);
      Span span = whole.length() <= LONGEST ? whole : words;
      String shown = witnesses.text(report, span).replaceAll("\\s+", " ");
      alignment
          .unitAt(report, sentence, sentence.token(verb).span())
          .ifPresent(
              unit ->
                  add(
                      names(report, sentence, subject),
                      new Value<>(
                          report,
                          sentence,
                          unit.id(),
                          span,
                          shown,
                          actor(report, sentence, subject)),
                      found));
    }
  }

  private static void add(
      List<String> names, Value<String> value, Map<String, List<Value<String>>> found) {
    names.forEach(who -> found.computeIfAbsent(who, k -> new ArrayList<>()).add(value));
  }

  /** The verb of the cue: the last verb in it, or else the nearest above it. */
  private static int verb(Sentence sentence, Span cue) {
    int last = -1;
    for (int i = 0; i < sentence.size(); i++) {
      boolean in = cue.contains(sentence.token(i).span());
      last = in && (sentence.token(i).isVerb() || last < 0) ? i : last;
    }
    int at = last;
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      if (sentence.token(at).isVerb() && !subjects(sentence, at).isEmpty()) {
        return at;
      }
      at = sentence.token(at).head();
    }
    return -1;
  }

  private static List<Integer> subjects(Sentence sentence, int verb) {
    return sentence.children(verb, "nsubj", "nsubjpass");
  }

  /**
   * Who a subject is: its name, its noun and its title; of a voice ("a spokeswoman for the
   * prosecutor") whom it speaks for.
   */
  private List<String> names(int report, Sentence sentence, int subject) {
    Span phrase = phrase(sentence, subject);
    List<String> names = new ArrayList<>();
    String actor = actor(report, sentence, subject);
    if (!actor.isEmpty()) {
      names.add(actor);
    }
    for (Token token : sentence.tokens()) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (phrase.contains(token.span()) && token.isNoun() && !VOICES.contains(lemma)) {
        names.add(lemma);
      }
    }
    return names;
  }

  /** The number of whom a subject names, or empty. */
  private String actor(int report, Sentence sentence, int subject) {
    return cast.within(report, phrase(sentence, subject))
        .map(actor -> "#" + actor.index())
        .orElse("");
  }

  private static Span phrase(Sentence sentence, int subject) {
    boolean voice = VOICES.contains(sentence.token(subject).lemma());
    return voice ? sentence.subtree(subject) : named(sentence, subject);
  }

  /** A noun with what is compounded with it: "Prosecutor Ada Lind". */
  private static Span named(Sentence sentence, int noun) {
    Span span = sentence.token(noun).span();
    for (int child : sentence.children(noun, "compound", "appos")) {
      span = span.cover(sentence.subtree(child));
    }
    return span;
  }
}
