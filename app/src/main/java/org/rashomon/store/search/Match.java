package org.rashomon.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.rashomon.store.search.Query.Field;
import org.rashomon.store.search.Query.Term;

/** A query in the language of FTS5, every word of it quoted. */
final class Match {
  private Match() {}

  /**
   * The expression.
   *
   * @param isKnown tells the fields that are searched; terms of others are for somewhere else
   * @return nothing where the query has no terms for these fields
   */
  static Optional<String> of(Query query, Predicate<Field> isKnown) {
    List<String> wanted = new ArrayList<>();
    List<String> excluded = new ArrayList<>();
    for (Term term : query.terms()) {
      if (isKnown.test(term.field())) {
        (term.isExcluded() ? excluded : wanted).add(words(term));
      }
    }
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    String all = "(" + String.join(" AND ", wanted) + ")";
    return Optional.of(
        excluded.isEmpty() ? all : all + " NOT (" + String.join(" OR ", excluded) + ")");
  }

  private static String words(Term term) {
    String quoted = "\"" + term.words().replace("\"", "\"\"").replace("\0", " ") + "\"";
    String prefix = term.isPrefix() ? quoted + " *" : quoted;
    return term.field() == Field.ANY
        ? prefix
        : term.field().name().toLowerCase(Locale.ROOT) + " : " + prefix;
  }
}
