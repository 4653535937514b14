package org.rashomon.bench.readings.who;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.readings.Reader;
import org.rashomon.readings.Reading;

/** The readings of stories, each report read once. */
final class Readings {
  private final Reader reader;
  private final Map<String, List<Reading>> byStory = new HashMap<>();

  Readings(Reader reader) {
    this.reader = reader;
  }

  List<Reading> of(Story story) {
    return byStory.computeIfAbsent(
        story.name(), name -> story.articles().stream().map(reader::read).toList());
  }
}
