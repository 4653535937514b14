package org.rashomon.bench.gold;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An event with its reports as they were published.
 *
 * @param name the folder's name
 * @param files the files of its reports, sorted
 * @param texts headline and text of each report by its id; the whole file for plain text
 * @param gold what a careful reader finds in them
 */
public record Event(String name, List<Path> files, SortedMap<String, String> texts, Gold gold) {
  public Event {
    files = List.copyOf(files);
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }
}
