package org.rashomon.collations.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.collations.Witnesses;
import org.rashomon.collations.alignment.Alignment;
import org.rashomon.collations.alignment.Unit;
import org.rashomon.readings.Attribution.Manner;
import org.rashomon.readings.Claim;
import org.rashomon.readings.Claim.Argument;
import org.rashomon.readings.Claim.Aspect;
import org.rashomon.readings.Claim.Modality;
import org.rashomon.readings.Claim.Part;
import org.rashomon.readings.Claim.Tense;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.statuses.Status;
import org.rashomon.readings.statuses.StatusReader;
import org.rashomon.text.Span;

/** Finds in the claims of all reports what holds of whom, and what does not. */
final class StateClaims {
  private static final int LONGEST = 150;

  /** Predicates that say nothing of the world, or nothing by themselves. */
  private static final Set<String> EMPTY =
      Set.of(
          "be", "have", "do", "say", "tell", "know", "think", "believe", "want", "need", "comment",
          "respond", "seem", "get", "make", "take", "go", "come", "see", "expect", "include");

  /** Verbs of trying and going on: what stands below them is not done yet. */
  private static final Set<String> EFFORTS =
      Set.of("focus", "concentrate", "work", "continue", "try", "struggle", "attempt", "seek");

  /** Verbs after which what stands below them is as good as done. */
  private static final Set<String> GRANTS =
      Set.of("clear", "allow", "permit", "manage", "enable", "able", "force");

  private static final Set<String> LASTING = Set.of("yet", "still");

  private static final Set<String> WISHES = Set.of("should", "must", "would", "since", "could");

  private final Witnesses witnesses;
  private final Alignment alignment;
  private final Scenes scenes;

  StateClaims(Witnesses witnesses, Alignment alignment, Scenes scenes) {
    this.witnesses = witnesses;
    this.alignment = alignment;
    this.scenes = scenes;
  }

  /** In the order of the reports and of their texts. */
  List<Value<StateClaim>> find() {
    List<Value<StateClaim>> found = new ArrayList<>();
    for (int report = 0; report < witnesses.size(); report++) {
      for (Claim claim : witnesses.reading(report).claims()) {
        add(report, claim, found);
      }
    }
    return found;
  }

  private void add(int report, Claim claim, List<Value<StateClaim>> found) {
    Sentence sentence = witnesses.reading(report).sentences().get(claim.sentence());
    if (!sentence.kind().states()
        || isOpen(sentence, claim)
        || isThought(report, sentence, claim)) {
      return;
    }
    Token predicate = sentence.token(claim.predicate());
    alignment
        .unitAt(report, sentence, predicate.span())
        .ifPresent(
            unit -> {
              Scene scene = scenes.of(report, sentence, unit.id(), claim);
              for (Status status : statuses(sentence, claim)) {
                StateClaim state = state(report, sentence, unit, claim, status);
                found.add(value(report, sentence, unit, claim, state, scene));
              }
            });
  }

  /** Whether it is not said to be so: only possible, wished for, or not so for as long as told. */
  private static boolean isOpen(Sentence sentence, Claim claim) {
    boolean wished =
        sentence.children(claim.predicate()).stream()
            .anyMatch(child -> WISHES.contains(sentence.token(child).lemma()));
    boolean over =
        claim.negated() && claim.aspect() == Aspect.PERFECT && claim.tense() == Tense.PAST;
    boolean nameless =
        sentence.token(claim.predicate()).is("relcl")
            && claim.arguments().stream().noneMatch(each -> each.part() == Part.PATIENT);
    return wished || over || nameless || isPossible(claim);
  }

  private static boolean isPossible(Claim claim) {
    return claim.modality() == Modality.POSSIBLE || claim.modality() == Modality.CONDITIONAL;
  }

  /** Whether it is only thought, asked, denied or left unsaid by somebody. */
  private boolean isThought(int report, Sentence sentence, Claim claim) {
    Span predicate = sentence.token(claim.predicate()).span();
    return witnesses.reading(report).attributions().stream()
        .filter(each -> each.sentence() == sentence.index() && each.content().contains(predicate))
        .anyMatch(each -> each.manner() != Manner.SAYS && each.manner() != Manner.OBSERVES);
  }

  private StateClaim state(int report, Sentence sentence, Unit unit, Claim claim, Status status) {
    return new StateClaim(
        status,
        phase(sentence, claim),
        sentence.token(claim.predicate()).isVerb(),
        claim.aspect() == Aspect.PERFECT || isLasting(sentence, claim),
        scenes.keys(report, sentence, claim, Part.AGENT),
        scenes.keys(report, sentence, claim, Part.PATIENT),
        when(report, unit));
  }

  private static boolean isLasting(Sentence sentence, Claim claim) {
    return sentence.children(claim.predicate()).stream()
        .anyMatch(child -> LASTING.contains(sentence.token(child).lemma()));
  }

  private static StateClaim.Phase phase(Sentence sentence, Claim claim) {
    Token predicate = sentence.token(claim.predicate());
    boolean infinitive =
        sentence.children(claim.predicate(), "aux").stream()
            .anyMatch(aux -> sentence.token(aux).pos().equals("TO"));
    boolean tried = predicate.head() >= 0 && isUnder(sentence, predicate.head(), EFFORTS);
    boolean done = predicate.head() >= 0 && isUnder(sentence, predicate.head(), GRANTS);
    if (claim.modality() == Modality.PLANNED || claim.tense() == Tense.FUTURE) {
      return done ? StateClaim.Phase.DONE : StateClaim.Phase.OPEN;
    }
    if (tried && predicate.isVerb() && predicate.is("pcomp", "xcomp")) {
      return StateClaim.Phase.UNDER_WAY;
    }
    if (claim.aspect() == Aspect.PROGRESSIVE) {
      return StateClaim.Phase.OPEN;
    }
    return infinitive && !done ? StateClaim.Phase.OPEN : StateClaim.Phase.DONE;
  }

  /** Whether a word is one of these, or hangs on one of them by "on" ("focus on"). */
  private static boolean isUnder(Sentence sentence, int word, Set<String> lemmas) {
    Token above = sentence.token(word);
    boolean through = above.is("prep") && above.lemma().equals("on") && above.head() >= 0;
    return lemmas.contains(through ? sentence.token(above.head()).lemma() : above.lemma());
  }

  private static List<Status> statuses(Sentence sentence, Claim claim) {
    List<Status> known =
        StatusReader.read(sentence, claim).stream()
            .filter(status -> !EMPTY.contains(status.word()))
            .toList();
    boolean says = !EMPTY.contains(claim.lemma());
    return known.isEmpty() && says ? List.of(new Status(claim.lemma(), claim.negated())) : known;
  }

  private List<String> when(int report, Unit unit) {
    return witnesses.reading(report).times().stream()
        .filter(time -> time.sentence() == unit.sentence().index())
        .filter(time -> unit.span().contains(time.span()) && TimeValues.isPoint(time))
        .map(time -> time.edtf())
        .toList();
  }

  private Value<StateClaim> value(
      int report, Sentence sentence, Unit unit, Claim claim, StateClaim state, Scene scene) {
    Span span = span(sentence, claim);
    String shown = witnesses.text(report, span).replaceAll("\\s+", " ");
    return new Value<>(report, sentence, unit.id(), span, shown, state, scene);
  }

  /** The predicate with its parts, as long as that stays short. */
  private static Span span(Sentence sentence, Claim claim) {
    Span span = sentence.token(claim.predicate()).span();
    for (int child : sentence.children(claim.predicate(), "neg", "aux", "auxpass")) {
      span = span.cover(sentence.token(child).span());
    }
    for (Argument argument : claim.arguments()) {
      boolean core =
          argument.part() == Part.PATIENT
              || argument.part() == Part.AGENT
              || argument.part() == Part.ATTRIBUTE;
      Span wider = span.cover(sentence.token(argument.head()).span());
      span = core && wider.length() <= LONGEST ? wider : span;
    }
    return span;
  }
}
