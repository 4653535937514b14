package org.rashomon.bench.readings.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.bench.readings.Bench;
import org.rashomon.bench.readings.Examination;
import org.rashomon.bench.readings.Findings;
import org.rashomon.bench.readings.Goal;

/** People, organisations and places, beside CoreNLP. */
public final class NamesExamination implements Examination {
  private static final String ABOUT =
      """
      A name counts when it is found whole and of the right type, as in the CoNLL shared task. All \
      readers are given the same sentences with a space between any two words of the gold; CoreNLP \
      takes these words as they are, ours cuts hyphens off as it always does, and a name that ends \
      inside a word of the gold is dropped. Ours takes the sentences of a document together, as it \
      does with those of a report. Our places are countries, cities, \
      landscapes and buildings; nationalities, events, works, laws and products stand for the \
      golds' fourth type. The marks are the F1 of CoreNLP's model of three classes in the same \
      run. OpenNLP is missing here: its models on Maven Central cut sentences and words and tag \
      parts of speech, but find no names. CoreNLP's models were trained on CoNLL-2003's training \
      part, and so was ours among other sets; none on the parts measured here.""";

  @Override
  public String name() {
    return "names";
  }

  @Override
  public Findings run(Bench bench) {
    List<Goal> goals = new ArrayList<>();
    List<Findings.Section> sections = new ArrayList<>();
    for (GoldSet set : GoldSet.all(bench)) {
      if (set.sentences().isPresent()) {
        List<GoldSentence> gold = set.sentences().get();
        Compared compared = Compared.of(set.title(), gold, bench.peers());
        goals.add(goal(set.title(), compared));
        sections.add(compared.section("From " + set.source() + "."));
        Compared titled =
            Compared.of(
                set.title() + " in Title Case",
                gold.stream().map(GoldSentence::inTitleCase).toList(),
                bench.peers());
        goals.add(goal(titled.title(), titled));
        sections.add(titled.section("The same sentences with Every Word Like This."));
      } else {
        goals.add(new Goal(set.title(), 0, Optional.empty()));
        sections.add(new Findings.Section(set.title(), set.missing(), List.of(), List.of()));
      }
    }
    return new Findings("Names", ABOUT, goals, sections);
  }

  private static Goal goal(String title, Compared compared) {
    return new Goal(
        title + ": F1 of people, places and organisations, ahead of CoreNLP",
        compared.three(NameScore.THREE).f1(),
        Optional.of(compared.ours(NameScore.THREE).f1()));
  }
}
