package org.rashomon.readings.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.readings.Mention;
import org.rashomon.readings.Sentence;
import org.rashomon.readings.Token;

/**
 * A sentence with its names, as the finders of roles look at it.
 *
 * @param persons surnames of those whom the report names in full
 */
record Setting(String text, Sentence sentence, List<Mention> names, Set<String> persons) {
  private static final Set<String> DASHES = Set.of("-", "--", "---");

  /** The name that this word is a part of. */
  Optional<Mention> at(int index) {
    return names.stream().filter(m -> m.first() <= index && index <= m.last()).findFirst();
  }

  Optional<Mention> personAt(int index) {
    return at(index).filter(m -> m.kind() == Mention.Kind.PERSON);
  }

  boolean has(int index) {
    return index >= 0 && index < sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  boolean is(int index, String... forms) {
    if (has(index)) {
      for (String form : forms) {
        if (token(index).form().equalsIgnoreCase(form)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean hasTag(int index, String... tags) {
    return has(index) && Set.of(tags).contains(token(index).pos());
  }

  boolean isComma(int index) {
    return is(index, ",");
  }

  /** What sets an apposition off: a comma, a dash with room around it, an opening bracket. */
  boolean opens(int index) {
    return isComma(index) || is(index, "(", "-LRB-") || isDash(index);
  }

  private boolean isDash(int index) {
    if (!has(index) || !DASHES.contains(token(index).form())) {
      return false;
    }
    return index == 0 || token(index - 1).span().end() < token(index).span().start();
  }

  /** The first word after a name and what only says where its bearer is from. */
  int after(Mention name) {
    int at = name.last() + 1;
    if (is(at, "(", "-LRB-")) {
      for (int close = at + 1; has(close) && close <= at + 7; close++) {
        if (is(close, ")", "-RRB-")) {
          at = hasTag(at + 1, "CD") ? at : close + 1;
          break;
        }
      }
    }
    if (is(at, "of", "from")) {
      Optional<Mention> place = at(at + 1);
      boolean named = place.isPresent() && place.get().kind() != Mention.Kind.PERSON;
      return named ? place.get().last() + 1 : at;
    }
    return at;
  }
}
