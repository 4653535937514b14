package org.rashomon.pipeline.watching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.rashomon.sources.Links;
import org.rashomon.sources.Parts;
import org.rashomon.store.Library;

/** Follows the addresses that were never visited, some at a time, so that it can be stopped. */
final class NewLinks implements Links {
  private static final int AT_ONCE = 16;

  private final Links web;
  private final Library library;
  private final PageVisits visits;
  private final BooleanSupplier isStopped;

  /** Addresses that turned out to be lists: they are no pages and are followed each time. */
  private final Set<String> lists = new HashSet<>();

  NewLinks(Links web, Library library, PageVisits visits, BooleanSupplier isStopped) {
    this.web = web;
    this.library = library;
    this.visits = visits;
    this.isStopped = isStopped;
  }

  @Override
  public void follow(String from, List<String> addresses, Parts parts) {
    lists.add(from);
    List<String> unseen =
        addresses.stream().filter(each -> library.pages().at(each).isEmpty()).toList();
    for (int i = 0; i < unseen.size() && !isStopped.getAsBoolean(); i += AT_ONCE) {
      List<String> some = unseen.subList(i, Math.min(unseen.size(), i + AT_ONCE));
      web.follow(from, some, parts);
      some.stream().filter(address -> !lists.contains(address)).forEach(visits::visited);
    }
  }
}
