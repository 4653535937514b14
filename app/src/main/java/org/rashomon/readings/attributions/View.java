package org.rashomon.readings.attributions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/**
 * A sentence and what other readers found in it, word by word.
 *
 * @param quoted the number of the quotation that holds a word, or -1
 * @param quoting the number of the quotation that a word gives as its word of saying, or -1
 * @param names the kind of the name that a word belongs to
 * @param rules what the rules of saying find here
 */
public record View(
    String text,
    Tree tree,
    List<Integer> quoted,
    List<Integer> quoting,
    List<Optional<Mention.Kind>> names,
    List<Attribution> rules) {

  /** The words that can be the head of a cue. */
  public List<Integer> candidates() {
    return IntStream.range(0, sentence().size())
        .filter(word -> CueFeatures.isCandidate(this, word))
        .boxed()
        .toList();
  }

  /** What tells whether a word is the head of a cue. */
  public List<String> cueFeatures(int word) {
    return CueFeatures.of(this, word);
  }

  /** For each word of the sentence, what tells its part beside this cue. */
  public List<List<String>> partFeatures(int cue) {
    PartFeatures features = new PartFeatures(this, cue);
    return IntStream.range(0, sentence().size()).mapToObj(features::of).toList();
  }

  public Sentence sentence() {
    return tree.sentence();
  }

  Span span(int word) {
    return sentence().token(word).span();
  }

  /** A word's form in lower case, or empty outside of the sentence. */
  String form(int word) {
    boolean inside = word >= 0 && word < sentence().size();
    return inside ? sentence().token(word).form().toLowerCase(Locale.ROOT) : "";
  }

  String pos(int word) {
    return word >= 0 && word < sentence().size() ? sentence().token(word).pos() : "";
  }

  /** What the rules find with this word in the cue. */
  Optional<Attribution> ruleAt(int word) {
    return rules.stream().filter(each -> each.cue().overlaps(span(word))).findFirst();
  }

  /** Whether the rules put this word into what somebody says. */
  boolean isRuledIn(int word) {
    return rules.stream()
        .anyMatch(each -> each.content().overlaps(span(word)) && !each.cue().overlaps(span(word)));
  }
}
