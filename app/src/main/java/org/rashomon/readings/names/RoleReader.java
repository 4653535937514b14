package org.rashomon.readings.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Role;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.syntax.Phrases;
import org.rashomon.text.Span;

/**
 * Reads what persons are said to be: titles before a name, appositions, "X is the …", "named X …",
 * their nations and their ages.
 */
public final class RoleReader {
  private static final int LONGEST = 300;

  /** Roles in the order of the text. */
  public List<Role> read(String text, List<Sentence> sentences, List<Mention> mentions) {
    Map<Key, Role> roles = new LinkedHashMap<>();
    Set<String> persons = surnames(text, mentions);
    int from = 0;
    for (Sentence sentence : sentences) {
      int to = from;
      while (to < mentions.size() && mentions.get(to).sentence() == sentence.index()) {
        to++;
      }
      if (to > from && sentence.size() <= LONGEST) {
        read(
            new Setting(text, sentence, known(text, mentions.subList(from, to), persons), persons),
            roles);
      }
      from = to;
    }
    return roles.values().stream()
        .sorted(
            Comparator.comparingInt(Role::sentence)
                .thenComparing(Role::holder)
                .thenComparing(Role::title))
        .toList();
  }

  private static Set<String> surnames(String text, List<Mention> mentions) {
    Set<String> surnames = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.PERSON && mention.last() > mention.first()) {
        String words = mention.span().of(text);
        surnames.add(words.substring(words.lastIndexOf(' ') + 1));
      }
    }
    return surnames;
  }

  /** A surname alone is a person too when the report has told whose it is. */
  private static List<Mention> known(String text, List<Mention> mentions, Set<String> persons) {
    return mentions.stream()
        .map(m -> isBody(m) && persons.contains(m.span().of(text)) ? person(m) : m)
        .toList();
  }

  private static boolean isBody(Mention mention) {
    return mention.kind() == Mention.Kind.ORGANIZATION
        || mention.kind() == Mention.Kind.NATIONALITY;
  }

  private static Mention person(Mention m) {
    return new Mention(m.span(), Mention.Kind.PERSON, m.sentence(), m.first(), m.last());
  }

  private record Key(Span holder, Role.Kind kind, Span head) {}

  private static void read(Setting in, Map<Key, Role> roles) {
    List<Found> found = new ArrayList<>(Groups.find(in));
    for (Mention name : in.names()) {
      if (name.kind() == Mention.Kind.PERSON) {
        List<Found> own = new ArrayList<>(Titles.find(in, name));
        own.addAll(Appositions.find(in, name));
        own.addAll(Predicates.find(in, name));
        if (own.stream().noneMatch(f -> f.match().last() < name.first())) {
          Nations.find(in, name).ifPresent(role -> add(role, role.title(), roles));
        }
        found.addAll(own);
        Ages.find(in, name).ifPresent(role -> add(role, role.title(), roles));
      }
    }
    found.stream()
        .filter(each -> found.stream().noneMatch(other -> other.holds(each)))
        .forEach(each -> add(in, each, floor(found, each), roles));
  }

  private static void add(Role role, Span head, Map<Key, Role> roles) {
    roles.putIfAbsent(new Key(role.holder(), role.kind(), head), role);
  }

  /** A title ends where another one of the same person did. */
  private static int floor(List<Found> found, Found each) {
    return found.stream()
        .filter(other -> other.holder().equals(each.holder()))
        .mapToInt(other -> other.match().last() + 1)
        .filter(end -> end <= each.match().first())
        .max()
        .orElse(0);
  }

  private static void add(Setting in, Found found, int floor, Map<Key, Role> roles) {
    Mention name = found.holder();
    Offices.Match match = found.match();
    OfficePhrase phrase = OfficePhrase.around(in, match, floor);
    if (match.last() < name.first()) {
      phrase = phrase.heldOf(after(in, name));
    }
    if (phrase.title().overlaps(name.span())) {
      phrase = phrase.until(name.span(), in.text());
    }
    if (phrase.title().isEmpty() || phrase.title().overlaps(name.span())) {
      return;
    }
    Role role =
        new Role(
            in.sentence().index(),
            name.span(),
            phrase.title(),
            kind(in, match, phrase),
            phrase.office(),
            phrase.of(),
            found.over() ? new Role.Tenure(Role.Time.FORMER, Optional.empty()) : phrase.tenure());
    add(role, in.token(match.last()).span(), roles);
    Ages.within(in, name, phrase.title()).ifPresent(age -> add(age, age.title(), roles));
  }

  private static Role.Kind kind(Setting in, Offices.Match match, OfficePhrase phrase) {
    return switch (match.sort()) {
      case OFFICE -> Role.Kind.OFFICE;
      case RELATION -> Role.Kind.RELATION;
      case NATIONALITY -> Role.Kind.NATIONALITY;
      case LAWYER -> isOfPerson(in, phrase) ? Role.Kind.RELATION : Role.Kind.OFFICE;
    };
  }

  private static boolean isOfPerson(Setting in, OfficePhrase phrase) {
    return phrase.owned()
        || in.persons().stream().anyMatch(p -> phrase.of().equals(p.toLowerCase(Locale.ROOT)))
        || in.names().stream()
            .filter(name -> name.kind() == Mention.Kind.PERSON)
            .anyMatch(name -> phrase.title().contains(name.span()));
  }

  /** "President X of Brazil": what the name itself is tied to. */
  private static String after(Setting in, Mention name) {
    int of = name.last() + 1;
    if (in.is(of, "of")) {
      Optional<Mention> place = in.at(of + 1);
      if (place.isPresent()) {
        return place.get().span().of(in.text());
      }
      for (int object : in.sentence().children(of, "pobj")) {
        return in.token(object).isName() ? Phrases.around(in.sentence(), object).of(in.text()) : "";
      }
    }
    return "";
  }
}
