package org.rashomon.bench.readings.feeds;

/** Why an assertion does not hold, by the kind of its file. */
final class Why {
  private Why() {}

  static String of(Assertion assertion) {
    String file = assertion.file().toString();
    if (file.contains("entity") || file.contains("doctype")) {
      return "an entity of the document's own is not expanded, so that none can be a bomb";
    }
    if (file.contains("content_language")) {
      return "said in the HTTP head only";
    }
    if (file.contains("/base/") || file.contains("/http/")) {
      return "ids and broken bases are left as they are written";
    }
    if (file.contains("crazy")) {
      return "what a browser would hide as a script is hidden";
    }
    if (file.contains("/sanitize/")) {
      return "shown otherwise than feedparser's cleaner leaves it";
    }
    return "read otherwise";
  }
}
