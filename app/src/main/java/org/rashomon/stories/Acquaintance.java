package org.rashomon.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Reading;
import org.rashomon.readings.Role;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.coreference.Callings;
import org.rashomon.readings.coreference.Gender;
import org.rashomon.readings.coreference.Genders;
import org.rashomon.readings.coreference.Kinds;
import org.rashomon.readings.coreference.Known;
import org.rashomon.text.Span;

/** What all reports together tell of each actor: gender, what it is called, where it belongs. */
final class Acquaintance {
  private static final int RARE = 6;
  private final List<Reading> readings;
  private final List<Map<Span, List<Role>>> roles = new ArrayList<>();

  Acquaintance(List<Reading> readings) {
    this.readings = readings;
    for (Reading reading : readings) {
      Map<Span, List<Role>> own = new TreeMap<>();
      reading
          .roles()
          .forEach(role -> own.computeIfAbsent(role.holder(), h -> new ArrayList<>()).add(role));
      roles.add(own);
    }
  }

  Known with(Actor actor) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> origins = new HashSet<>();
    Gender told = Gender.UNKNOWN;
    for (Actor.Appearance each : actor.appearances()) {
      for (Role role : roles.get(each.report()).getOrDefault(each.mention().span(), List.of())) {
        if (!role.former()) {
          counts.merge(last(role.office()), 1, Integer::sum);
          origins.addAll(words(role.of()));
        }
        told = told.or(Genders.ofNoun(last(role.office())));
      }
      Optional<Sentence> sentence = sentence(each);
      if (sentence.isPresent()) {
        told = told.or(Genders.ofTitle(sentence.get(), each.mention()));
        Callings.of(sentence.get(), each.mention())
            .forEach(noun -> counts.merge(noun, 1, Integer::sum));
        origins.addAll(Callings.bases(sentence.get(), each.mention()));
      }
    }
    Set<String> nouns = common(counts);
    if (actor.kind() != Mention.Kind.PERSON) {
      for (String name : actor.names()) {
        String lower = name.toLowerCase(Locale.ROOT);
        nouns.add(last(lower));
        origins.addAll(words(lower));
      }
    }
    boolean animal = nouns.stream().anyMatch(Kinds::isAnimal);
    Known.Sort sort = animal ? Known.Sort.PERSON : sort(actor);
    return new Known(actor.index(), sort, told.or(given(actor)), nouns, origins);
  }

  /** Without those that are so rare beside the others that they are slips of reading. */
  private static Set<String> common(Map<String, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Set<String> nouns = new HashSet<>();
    counts.forEach(
        (noun, count) -> {
          if (count * RARE >= most) {
            nouns.add(noun);
          }
        });
    return nouns;
  }

  private Optional<Sentence> sentence(Actor.Appearance appearance) {
    List<Sentence> sentences = readings.get(appearance.report()).sentences();
    int index = appearance.mention().sentence();
    return index < sentences.size() && sentences.get(index).size() > appearance.mention().last()
        ? Optional.of(sentences.get(index))
        : Optional.empty();
  }

  private static Gender given(Actor actor) {
    if (actor.kind() != Mention.Kind.PERSON) {
      return Gender.UNKNOWN;
    }
    String first = actor.name().split(" ")[0];
    // A name that is called by its first part alone may begin with the family's: Kim Jong Un.
    boolean familyFirst = actor.name().contains(" ") && actor.names().contains(first);
    return familyFirst ? Gender.UNKNOWN : Genders.ofGivenName(first);
  }

  /** A museum or a court is a building and the body in it: what is said of it is said of a body. */
  private static Known.Sort sort(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> Known.Sort.PERSON;
      case ORGANIZATION -> Known.Sort.BODY;
      case PLACE ->
          Kinds.isBody(last(actor.name()).toLowerCase(Locale.ROOT))
              ? Known.Sort.BODY
              : Known.Sort.PLACE;
      case NATIONALITY, EVENT, WORK, OTHER -> Known.Sort.THING;
    };
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static List<String> words(String of) {
    return of.isBlank() ? List.of() : List.of(of.split("[\\s'’-]+"));
  }
}
