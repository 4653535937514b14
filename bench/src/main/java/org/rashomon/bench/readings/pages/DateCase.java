package org.rashomon.bench.readings.pages;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A page with the day it was published on.
 *
 * @param file in the set
 * @param bytes of the page
 * @param day ISO 8601; none where the set's makers found none
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record DateCase(String url, String file, byte[] bytes, Optional<String> day) {

  static List<DateCase> all(Path eval) {
    Path folder = eval.resolve("dates");
    List<DateCase> cases = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : PageSets.truth(folder)) {
      String file = each.getValue().path("file").asString();
      JsonNode date = each.getValue().path("date");
      cases.add(
          new DateCase(
              each.getKey(),
              file,
              PageSets.page(folder, file),
              date.isString() ? Optional.of(date.stringValue()) : Optional.empty()));
    }
    return cases;
  }

  boolean isWork() {
    return Halves.isWork(site());
  }

  String site() {
    return site(url);
  }

  static String site(String url) {
    String host = String.valueOf(URI.create(url.replace(' ', '+')).getHost());
    return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }
}
