package org.rashomon.collations.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.collations.BriefSentence;
import org.rashomon.collations.Disagreement;
import org.rashomon.collations.Disagreement.Variant;
import org.rashomon.collations.Evidence;
import org.rashomon.collations.Statement;

/** An open disagreement in one sentence: every value with who gives it. */
final class Differences {
  private static final int LONGEST_VALUE = 100;
  private static final int MOST_VARIANTS = 5;

  private final Tellers tellers;
  private final Support support;
  private final List<Statement> statements;

  Differences(Tellers tellers, Support support, List<Statement> statements) {
    this.tellers = tellers;
    this.support = support;
    this.statements = statements;
  }

  /** Empty where no wording is borne out by the passages. */
  Optional<BriefSentence> sentence(Disagreement disagreement) {
    List<Evidence> evidence =
        disagreement.variants().stream().flatMap(v -> v.evidence().stream()).distinct().toList();
    if (disagreement.variants().size() > MOST_VARIANTS
        || disagreement.variants().stream().anyMatch(v -> v.evidence().isEmpty())) {
      return Optional.empty();
    }
    return wordings(disagreement)
        .filter(text -> support.holds(text, evidence))
        .findFirst()
        .map(text -> new BriefSentence(text, touched(disagreement), evidence));
  }

  private List<String> touched(Disagreement disagreement) {
    return statements.stream()
        .filter(statement -> statement.disagreements().contains(disagreement.id()))
        .map(Statement::id)
        .toList();
  }

  /** From the plainest to the one that uses the reports' words only. */
  private Stream<String> wordings(Disagreement disagreement) {
    String about = Wording.line(disagreement.about());
    String kind = "the " + disagreement.kind().name().toLowerCase(Locale.ROOT);
    List<String> subjects = new ArrayList<>();
    if (!about.isEmpty()) {
      subjects.add(about);
    }
    subjects.add(kind);
    return subjects.stream()
        .flatMap(
            subject ->
                Stream.<Function<Variant, String>>of(Variant::value, Differences::quoted)
                    .flatMap(value -> wording(disagreement, subject, value).stream()));
  }

  private static String quoted(Variant variant) {
    return "\u201c" + variant.evidence().getFirst().quote() + "\u201d";
  }

  private Optional<String> wording(
      Disagreement disagreement, String subject, Function<Variant, String> value) {
    List<String> values = disagreement.variants().stream().map(value).map(Wording::line).toList();
    if (values.stream().anyMatch(each -> each.isEmpty() || each.length() > LONGEST_VALUE)) {
      return Optional.empty();
    }
    String said =
        disagreement.variants().stream()
            .map(variant -> value(variant, value))
            .collect(Collectors.joining(", "));
    String verb =
        disagreement.type() == Disagreement.Type.UPDATE
            ? "Later reports differ from earlier ones on "
            : "The reports differ on ";
    return Optional.of(verb + subject + ": " + said + ".");
  }

  private String value(Variant variant, Function<Variant, String> value) {
    return Wording.line(value.apply(variant)) + " (" + tellers.of(variant.evidence()) + ")";
  }
}
