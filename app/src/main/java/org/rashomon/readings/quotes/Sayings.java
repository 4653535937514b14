package org.rashomon.readings.quotes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rashomon.readings.Attribution;
import org.rashomon.readings.Attribution.Manner;
import org.rashomon.readings.Quotation;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;
import org.rashomon.readings.syntax.Phrases;
import org.rashomon.text.Span;

/** What a word of saying says of whom: its subject and the clause or words that it governs. */
final class Sayings {
  private static final Set<Cues.Kind> ASSERTING =
      Set.of(Cues.Kind.SAY, Cues.Kind.STATE, Cues.Kind.DENY, Cues.Kind.THINK, Cues.Kind.ACCORDING);
  private static final Set<String> PLAIN =
      Set.of("say", "tell", "add", "announce", "confirm", "deny", "warn", "claim", "report");
  private static final Set<String> DOUBTS = Set.of("if", "whether", "unless");

  private final Scene scene;
  private final List<Quotation> quotations;
  private int next;

  /** Sentences must be asked in order. */
  Sayings(Scene scene, List<Quotation> quotations) {
    this.scene = scene;
    this.quotations = quotations;
  }

  /** The attribution that the word of saying at {@code cue} makes, if it makes one. */
  Optional<Attribution> at(Sentence sentence, int cue, Cues.Kind kind) {
    if (!ASSERTING.contains(kind) || !isAsserted(sentence, cue)) {
      return Optional.empty();
    }
    OptionalInt subject = Subjects.of(scene, sentence, cue, kind);
    if (subject.isEmpty() || isDummy(sentence.token(subject.getAsInt()))) {
      return Optional.empty();
    }
    if (!isSource(sentence, cue, subject.getAsInt())) {
      return Optional.empty();
    }
    Span source = Phrases.around(sentence, subject.getAsInt());
    Span word = sentence.token(cue).span();
    boolean according = kind == Cues.Kind.ACCORDING;
    Optional<Span> content =
        according
            ? Optional.of(around(sentence, cue, subject.getAsInt(), source))
            : content(sentence, cue, kind, source);
    Span span = according ? word.cover(sentence.token(cue + 1).span()) : word;
    Manner manner = kind == Cues.Kind.DENY ? Manner.DENIES : Manner.SAYS;
    return content
        .filter(each -> !each.isEmpty() && !each.overlaps(word))
        .map(each -> new Attribution(sentence.index(), source, span, each, manner));
  }

  private static boolean isDummy(Token subject) {
    return Set.of("it", "there", "i", "you").contains(subject.form().toLowerCase(Locale.ROOT));
  }

  /** Things may "show" and "suggest"; only people, bodies and texts say so, other than plainly. */
  private boolean isSource(Sentence sentence, int cue, int subject) {
    return scene.canSpeak(sentence, subject)
        || Cues.isStatement(sentence.token(subject))
        || PLAIN.contains(sentence.token(cue).lemma());
  }

  /** Neither denied, asked, planned nor only possible. */
  private static boolean isAsserted(Sentence sentence, int cue) {
    if (!sentence.children(cue, "neg").isEmpty()) {
      return false;
    }
    for (int child : sentence.children(cue, "aux", "mark")) {
      Token token = sentence.token(child);
      if (token.pos().equals("MD")
          || token.pos().equals("TO")
          || DOUBTS.contains(token.form().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Span> content(Sentence sentence, int cue, Cues.Kind kind, Span source) {
    Span outside = source.cover(sentence.token(cue).span());
    Optional<Span> best =
        sentence.children(cue, "ccomp").stream()
            .map(clause -> Contents.clause(scene.text(), sentence, clause, outside))
            .max(Comparator.comparingInt(Span::length));
    if (best.isPresent()) {
      return best;
    }
    Optional<Span> quoted = quoted(sentence, cue);
    if (quoted.isPresent()) {
      return quoted;
    }
    boolean objects = kind == Cues.Kind.STATE || kind == Cues.Kind.DENY;
    String[] relations = objects ? new String[] {"dobj", "xcomp"} : new String[] {};
    Optional<Span> object =
        sentence.children(cue, relations).stream()
            .findFirst()
            .map(head -> Contents.clause(scene.text(), sentence, head, outside));
    if (object.isPresent()) {
      return object;
    }
    if (isAside(sentence, cue)) {
      int head = sentence.token(cue).head();
      return Optional.of(Contents.clause(scene.text(), sentence, head, outside));
    }
    return kind == Cues.Kind.THINK ? Optional.empty() : fronted(sentence, outside);
  }

  /** The words of a quotation that this cue gives, as far as they stand in its sentence. */
  private Optional<Span> quoted(Sentence sentence, int cue) {
    Span own = sentence.span();
    while (next < quotations.size() && quotations.get(next).span().end() <= own.start()) {
      next++;
    }
    Span word = sentence.token(cue).span();
    for (int i = next; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (quotation.span().start() >= own.end()) {
        break;
      }
      if (quotation.cue().filter(word::equals).isPresent()) {
        return quotation.fragments().stream().filter(own::contains).findFirst();
      }
    }
    return Optional.empty();
  }

  /** "The road, the mayor said, is open", "As the mayor said, …". */
  private static boolean isAside(Sentence sentence, int cue) {
    boolean as =
        sentence.token(cue).is("advcl")
            && sentence.children(cue, "mark").stream()
                .anyMatch(i -> sentence.token(i).form().equalsIgnoreCase("as"));
    return as || sentence.token(cue).is("parataxis");
  }

  /** Without the tree: "…, X said." at the end of the sentence. */
  private Optional<Span> fronted(Sentence sentence, Span outside) {
    String text = scene.text();
    int before = new Span(sentence.span().start(), outside.start()).trim(text).end();
    boolean comma = before > sentence.span().start() && text.charAt(before - 1) == ',';
    boolean closing = sentence.span().end() - outside.end() < 40;
    Span clause = Contents.trim(text, new Span(sentence.span().start(), Math.max(before, 0)));
    return comma && closing && clause.length() > 10 ? Optional.of(clause) : Optional.empty();
  }

  /** What stands before or after "according to X". */
  private Span around(Sentence sentence, int cue, int subject, Span source) {
    Span whole = sentence.subtree(subject);
    Span all = sentence.span();
    Span cueSpan = sentence.token(cue).span();
    int end = whole.start() > cueSpan.start() ? Math.max(whole.end(), source.end()) : source.end();
    Span before = Contents.trim(scene.text(), new Span(all.start(), cueSpan.start()));
    Span after = Contents.trim(scene.text(), new Span(Math.min(end, all.end()), all.end()));
    return before.length() >= after.length() ? before : after;
  }
}
