package org.rashomon.bench.metamorphic.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.rashomon.bench.metamorphic.Changer;
import org.rashomon.bench.metamorphic.Kind;
import org.rashomon.bench.metamorphic.Mutation;
import org.rashomon.bench.metamorphic.Rewriting;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Role;
import org.rashomon.text.Span;

/** Another given name or surname for somebody who holds an office, everywhere in the report. */
public final class NameChange implements Changer {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]{2,30}");

  /** Given names that women and men bear, so that pronouns stay right. */
  private static final List<String> GIVEN = List.of("Robin", "Morgan", "Leslie", "Dana", "Alexis");

  private static final List<String> SURNAMES =
      List.of("Hartwell", "Lindqvist", "Okafor", "Marchetti", "Pemberton");

  @Override
  public Kind kind() {
    return Kind.NAME;
  }

  @Override
  public List<Mutation> candidates(Reading reading) {
    Set<String> holders = new LinkedHashSet<>();
    for (Role role : reading.roles()) {
      boolean held = role.kind() == Role.Kind.OFFICE && role.tenure().time() == Role.Time.NOW;
      if (held && Places.isProse(reading, role.sentence())) {
        holders.add(plain(role.holder(), reading));
      }
    }
    List<Mutation> found = new ArrayList<>();
    for (String holder : holders) {
      List<String> names = List.of(holder.split(" "));
      if (names.size() == 2 && names.stream().allMatch(name -> NAME.matcher(name).matches())) {
        change(reading, holder, names.getFirst(), GIVEN).ifPresent(found::add);
        change(reading, holder, names.getLast(), SURNAMES).ifPresent(found::add);
      }
    }
    return found;
  }

  private static String plain(Span span, Reading reading) {
    return span.of(reading.text()).replaceAll("\\s+", " ");
  }

  private static Optional<Mutation> change(
      Reading reading, String holder, String name, List<String> others) {
    Pattern word = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
    boolean shared =
        reading.mentions().stream().anyMatch(each -> isOfAnother(each, reading, holder, word));
    Optional<String> other =
        others.stream().filter(each -> !reading.text().contains(each)).findFirst();
    if (shared || other.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<Span, String> places =
        Places.matches(
            reading.text(), new Span(0, reading.text().length()), word, m -> other.get());
    return Optional.of(Mutation.of(Kind.NAME, Rewriting.replacing(reading.text(), places)));
  }

  /** Whether the word stands in a name that is not surely the holder's. */
  private static boolean isOfAnother(
      Mention mention, Reading reading, String holder, Pattern word) {
    String name = plain(mention.span(), reading);
    return word.matcher(name).find()
        && (mention.kind() != Mention.Kind.PERSON || !(" " + holder + " ").contains(name));
  }
}
