package org.rashomon.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.rashomon.readings.Mention;

/**
 * Short forms and spellings of bodies and places: the beginning of the only longer name that begins
 * so (NXP, NXP Semiconductors), the last word of the only one that a report names (the Zoo), and
 * words that sound alike and that no report has both of (Kyiv, Kiev).
 */
final class ShortForms {
  private static final int SHORTEST = 4;
  private static final int LONGEST_APART = 1;
  private static final int MOST_EDITS = 2;

  private final Map<String, Group> groups;
  private final DoubleMetaphone sound = new DoubleMetaphone();

  private ShortForms(Map<String, Group> groups) {
    this.groups = new LinkedHashMap<>(groups);
    sound.setMaxCodeLen(8);
  }

  static Map<String, Group> joined(Map<String, Group> groups) {
    ShortForms forms = new ShortForms(groups);
    forms.endings();
    forms.beginnings();
    forms.spellings();
    return forms.groups;
  }

  private void beginnings() {
    Map<String, List<String>> longer = new TreeMap<>();
    for (String key : groups.keySet()) {
      for (int at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
        longer.computeIfAbsent(key.substring(0, at), k -> new ArrayList<>()).add(key);
      }
    }
    longer.forEach(
        (key, owners) -> {
          boolean telling = key.contains(" ") || isCapitals(key);
          if (telling && owners.size() == 1 && isBody(key)) {
            join(key, owners.getFirst());
          }
        });
  }

  private void endings() {
    Map<String, List<String>> longer = new HashMap<>();
    for (String key : groups.keySet()) {
      if (key.indexOf(' ') > 0) {
        longer
            .computeIfAbsent(key.substring(key.lastIndexOf(' ') + 1), k -> new ArrayList<>())
            .add(key);
      }
    }
    longer.forEach(
        (key, owners) -> {
          if (isBody(key)) {
            foremost(key, owners).ifPresent(owner -> join(key, owner));
          }
        });
  }

  /** The one that most mentions are of in the reports that have the short form. */
  private Optional<String> foremost(String key, List<String> owners) {
    Group form = groups.get(key);
    if (form == null) {
      return Optional.empty();
    }
    String best = "";
    int most = 0;
    int second = 0;
    for (String owner : owners) {
      Group group = groups.get(owner);
      boolean along = group != null && group.shared(form) == form.reports();
      int size = along && group != null ? group.members().size() : 0;
      if (size > most) {
        second = most;
        most = size;
        best = owner;
      } else {
        second = Math.max(second, size);
      }
    }
    return most > 0 && most >= 2 * second ? Optional.of(best) : Optional.empty();
  }

  private void spellings() {
    Map<String, List<String>> bySound = new TreeMap<>();
    for (String key : groups.keySet()) {
      if (key.indexOf(' ') < 0 && key.length() >= SHORTEST) {
        String code = sound.doubleMetaphone(key);
        if (code != null && code.length() > 1) {
          bySound.computeIfAbsent(key.charAt(0) + code, k -> new ArrayList<>()).add(key);
        }
      }
    }
    for (List<String> alike : bySound.values()) {
      if (alike.size() == 2 && areSpellings(alike.get(0), alike.get(1))) {
        join(alike.get(0), alike.get(1));
      }
    }
  }

  private boolean areSpellings(String one, String other) {
    Group first = groups.get(one);
    Group second = groups.get(other);
    return first != null
        && second != null
        && Math.abs(one.length() - other.length()) <= LONGEST_APART
        && !one.equals(other + "s")
        && !other.equals(one + "s")
        && Spelling.edits(one, other, MOST_EDITS) <= MOST_EDITS
        && first.shared(second) == 0;
  }

  private boolean isBody(String key) {
    Group group = groups.get(key);
    return group != null && group.members().getFirst().kind() == Mention.Kind.ORGANIZATION;
  }

  private boolean isCapitals(String key) {
    Group group = groups.get(key);
    return group != null
        && group.members().stream()
            .map(Naming::shown)
            .allMatch(
                shown -> shown.length() > 1 && shown.chars().allMatch(Character::isUpperCase));
  }

  private void join(String from, String into) {
    Group form = groups.get(from);
    Group owner = groups.get(into);
    if (form != null && owner != null) {
      owner.addAll(form.members());
      groups.remove(from);
    }
  }
}
