package org.rashomon.collations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.rashomon.collations.Witnesses.Place;

/** Which of the places that state a fact are copies of one another, and whose they are. */
final class CopiedPlaces {
  private final List<Origin> origins;
  private final Borrowings borrowings;
  private final IntUnaryOperator home;
  private final IntFunction<String> id;

  CopiedPlaces(
      List<Origin> origins, Borrowings borrowings, IntUnaryOperator home, IntFunction<String> id) {
    this.origins = origins;
    this.borrowings = borrowings;
    this.home = home;
    this.id = id;
  }

  /** Indexes of the origins of some places; places of reports without origin have none. */
  SortedSet<Integer> origins(List<Place> places) {
    SortedSet<Integer> found = new TreeSet<>();
    Map<Integer, List<Place>> byHome = new TreeMap<>();
    places.forEach(
        place ->
            byHome
                .computeIfAbsent(home.applyAsInt(place.report()), k -> new ArrayList<>())
                .add(place));
    byHome.remove(-1);
    for (List<Place> group : joined(byHome)) {
      int first = home.applyAsInt(group.getFirst().report());
      boolean one = group.stream().allMatch(p -> home.applyAsInt(p.report()) == first);
      found.add(one ? first : sharedBy(group, first));
    }
    return found;
  }

  /** The places of each origin, with those of the origins that have the same passage. */
  private List<List<Place>> joined(Map<Integer, List<Place>> byHome) {
    List<List<Place>> groups = new ArrayList<>();
    for (List<Place> own : byHome.values()) {
      List<Place> joined = new ArrayList<>(own);
      for (List<Place> group : List.copyOf(groups)) {
        if (isCopied(own, group)) {
          joined.addAll(group);
          groups.remove(group);
        }
      }
      groups.add(joined);
    }
    return groups;
  }

  private boolean isCopied(List<Place> some, List<Place> others) {
    for (Place one : some) {
      Set<Integer> partners = borrowings.partners(one.report());
      if (!partners.isEmpty()
          && others.stream().anyMatch(o -> partners.contains(o.report()) && isCopied(one, o))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCopied(Place one, Place other) {
    return borrowings.isCopied(one.report(), one.span(), other.report(), other.span());
  }

  /** The partial origin that has the most of the reports; where none has two, the one given. */
  private int sharedBy(List<Place> copies, int otherwise) {
    Set<String> reports = new TreeSet<>();
    copies.forEach(place -> reports.add(id.apply(place.report())));
    int best = otherwise;
    long most = 1;
    for (int i = 0; i < origins.size(); i++) {
      if (origins.get(i).partial()) {
        long common = origins.get(i).articles().stream().filter(reports::contains).count();
        best = common > most ? i : best;
        most = Math.max(most, common);
      }
    }
    return best;
  }
}
