package org.rashomon.readings.blocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.articles.Agencies;

/** Names of those who send text and pictures, as parts of patterns. */
final class Senders {
  /** Broadcasters that put their name where agencies do. */
  private static final List<String> BROADCASTERS = List.of("CNN", "CNN Business", "CNNMoney");

  /** Those that are named under pictures only. */
  private static final List<String> PICTURES =
      List.of(
          "Getty",
          "Getty Images",
          "GETTY",
          "GETTY IMAGES",
          "Shutterstock",
          "Alamy",
          "Rex",
          "Rex Features",
          "REX",
          "SWNS",
          "Corbis",
          "Zuma",
          "Zuma Press",
          "ZUMA",
          "NurPhoto",
          "Splash",
          "Splash News",
          "WENN",
          "iStock",
          "Newslook",
          "Wikimedia",
          "Wikimedia Commons",
          "BBC",
          "SKY",
          "Handout",
          "HANDOUT",
          "Pool",
          "POOL",
          "Press Corps");

  /** Those that send text and pictures. */
  static final String WIRE =
      anyOf(Stream.concat(Agencies.written().stream(), BROADCASTERS.stream()));

  /** Any of them. */
  static final String ANY = "(?:" + WIRE + "|" + anyOf(PICTURES.stream()) + ")";

  private Senders() {}

  /** The longest first: a name may begin with another one. Grouped by letter, which is faster. */
  private static String anyOf(Stream<String> names) {
    Map<String, List<String>> rests = new TreeMap<>();
    names
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(
            name ->
                rests
                    .computeIfAbsent(name.substring(0, 1), letter -> new ArrayList<>())
                    .add(Pattern.quote(name.substring(1))));
    return rests.entrySet().stream()
        .map(each -> each.getKey() + "(?:" + String.join("|", each.getValue()) + ")")
        .collect(
            Collectors.joining("|", "(?:(?=[" + String.join("", rests.keySet()) + "])(?:", "))"));
  }
}
