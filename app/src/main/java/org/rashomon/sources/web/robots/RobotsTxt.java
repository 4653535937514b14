package org.rashomon.sources.web.robots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a robots.txt says. It is read as Google's parser reads it (github.com/google/robotstxt),
 * with the misspellings that it forgives.
 */
public final class RobotsTxt {
  private static final RobotsTxt NOTHING = new RobotsTxt(List.of(), List.of());

  private final List<RobotsGroup> groups;
  private final List<String> sitemaps;

  private RobotsTxt(List<RobotsGroup> groups, List<String> sitemaps) {
    this.groups = List.copyOf(groups);
    this.sitemaps = List.copyOf(sitemaps);
  }

  /** A file that forbids nothing. */
  public static RobotsTxt allowingAll() {
    return NOTHING;
  }

  /** Reads a file; a line that means nothing is passed over. */
  public static RobotsTxt parse(byte[] bytes) {
    List<RobotsGroup> groups = new ArrayList<>();
    List<String> sitemaps = new ArrayList<>();
    for (RobotsLine line : RobotsLine.of(bytes)) {
      switch (line.key()) {
        case USER_AGENT -> {
          if (groups.isEmpty() || groups.getLast().isClosed()) {
            groups.add(new RobotsGroup());
          }
          groups.getLast().addAgent(line.value());
        }
        case SITEMAP -> sitemaps.add(line.value());
        default -> {
          if (!groups.isEmpty()) {
            groups.getLast().add(line);
          }
        }
      }
    }
    return new RobotsTxt(groups, sitemaps);
  }

  /**
   * Whether a program may fetch an address.
   *
   * @param agent the program's name, letters, - and _ only
   * @param address percent-encoded
   */
  public boolean allows(String agent, String address) {
    String path = RobotsPath.of(address);
    List<RobotsRule> rules = groupsFor(agent).stream().flatMap(g -> g.rules().stream()).toList();
    return longest(rules, path, true) >= longest(rules, path, false);
  }

  /** The least seconds between two requests that a program is asked to keep. */
  public Optional<Double> crawlDelay(String agent) {
    return groupsFor(agent).stream()
        .flatMap(group -> group.crawlDelay().stream())
        .max(Comparator.naturalOrder());
  }

  /** The sitemaps that it names. */
  public List<String> sitemaps() {
    return sitemaps;
  }

  /** Whether a name can be one that rules are written for. */
  public static boolean isValidAgent(String agent) {
    return !agent.isEmpty() && RobotsGroup.product(agent).length() == agent.length();
  }

  /** The groups that name the program, else those for all. */
  private List<RobotsGroup> groupsFor(String agent) {
    String name = agent.toLowerCase(Locale.ROOT);
    List<RobotsGroup> own = groups.stream().filter(g -> g.names(name)).toList();
    return own.isEmpty() ? groups.stream().filter(RobotsGroup::isForAll).toList() : own;
  }

  private static int longest(List<RobotsRule> rules, String path, boolean isAllow) {
    return rules.stream()
        .filter(rule -> rule.isAllow() == isAllow)
        .mapToInt(rule -> rule.weight(path))
        .max()
        .orElse(0);
  }
}
