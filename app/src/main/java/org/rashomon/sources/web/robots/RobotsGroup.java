package org.rashomon.sources.web.robots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Rules with the names that they are for. */
final class RobotsGroup {
  private static final double LONGEST_DELAY = 86_400;

  private final Set<String> agents = new LinkedHashSet<>();
  private final List<RobotsRule> rules = new ArrayList<>();
  private boolean isForAll;
  private boolean isClosed;
  private Optional<Double> crawlDelay = Optional.empty();

  /** A star with more words behind it still means all. */
  void addAgent(String value) {
    boolean isStar = value.startsWith("*") && (value.length() == 1 || value.charAt(1) <= ' ');
    if (isStar) {
      isForAll = true;
    } else {
      agents.add(product(value).toLowerCase(Locale.ROOT));
    }
  }

  void add(RobotsLine line) {
    switch (line.key()) {
      case ALLOW -> {
        isClosed = true;
        rules.add(new RobotsRule(true, line.value()));
      }
      case DISALLOW -> {
        isClosed = true;
        rules.add(new RobotsRule(false, line.value()));
      }
      case CRAWL_DELAY -> crawlDelay = seconds(line.value()).or(() -> crawlDelay);
      default -> {}
    }
  }

  /** Whether the next name begins another group: only rules end a list of names. */
  boolean isClosed() {
    return isClosed;
  }

  boolean isForAll() {
    return isForAll;
  }

  boolean names(String agent) {
    return !agent.isEmpty() && agents.contains(agent);
  }

  List<RobotsRule> rules() {
    return rules;
  }

  Optional<Double> crawlDelay() {
    return crawlDelay;
  }

  /** A name up to the first character that no name has. */
  static String product(String agent) {
    int end = 0;
    while (end < agent.length() && isProduct(agent.charAt(end))) {
      end++;
    }
    return agent.substring(0, end);
  }

  private static boolean isProduct(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
  }

  private static Optional<Double> seconds(String value) {
    if (!value.matches("\\d{1,6}(\\.\\d{1,6})?")) {
      return Optional.empty();
    }
    return Optional.of(Math.min(LONGEST_DELAY, Double.parseDouble(value)));
  }
}
