package org.rashomon.store.search;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.store.search.Query.Field;
import org.rashomon.store.search.Query.Term;

/** The outlets that a query wants or leaves out, as a condition on reports. */
record Outlets(List<Term> terms) {

  static Outlets of(Query query) {
    return new Outlets(
        query.terms().stream().filter(term -> term.field() == Field.OUTLET).toList());
  }

  String condition() {
    StringBuilder condition = new StringBuilder();
    for (Term term : terms) {
      condition.append(
          term.isExcluded()
              ? "AND instr(lower(r.outlet), lower(?)) = 0 "
              : "AND instr(lower(r.outlet), lower(?)) > 0 ");
    }
    return condition.toString();
  }

  /** The arguments of the whole statement, those of the condition in the middle. */
  Object[] arguments(String match, int most) {
    List<Object> all = new ArrayList<>();
    all.add(match);
    terms.forEach(term -> all.add(term.words()));
    all.add(most);
    return all.toArray();
  }
}
