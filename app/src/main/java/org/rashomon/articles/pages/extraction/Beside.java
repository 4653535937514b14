package org.rashomon.articles.pages.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.articles.Agencies;
import org.rashomon.articles.Fact;
import org.rashomon.articles.Metadata;
import org.rashomon.articles.PageText;
import org.rashomon.articles.pages.facts.PageFacts;
import org.rashomon.articles.pages.tree.Block;
import org.rashomon.articles.pages.tree.Hint;
import org.rashomon.articles.pages.tree.TextBuilder;
import org.rashomon.articles.pages.tree.Zone;

/** What stands beside an article's text: standfirst, captions, credits. */
record Beside(String source, PageFacts facts, Parts parts) {
  private static final int LONGEST_CAPTION = 600;
  private static final int LONGEST_STANDFIRST = 600;
  private static final int MOST_CAPTIONS = 100;

  /** An agency in brackets behind the dateline, or at the end of the text. */
  private static final Pattern DATELINE = Pattern.compile("^.{0,80}?\\(([^()]{2,40})\\)");

  Optional<Fact> standfirst() {
    Optional<String> summary =
        facts.metas().first("og:description", "description").map(Fact::value);
    return parts.between().stream()
        .filter(block -> isStandfirst(block, summary))
        .findFirst()
        .map(block -> new Fact(block.text(), "shown"))
        .or(() -> facts.metas().first("description", "og:description"));
  }

  private static boolean isStandfirst(Block block, Optional<String> summary) {
    String text = block.text();
    boolean isLong = text.length() >= 25 && text.length() <= LONGEST_STANDFIRST;
    boolean isNamed = block.zone().own().has(Hint.STANDFIRST);
    return isLong
        && block.linkDensity() < 0.5
        && (isNamed || summary.map(s -> s.equals(text) || s.startsWith(text)).orElse(false));
  }

  List<PageText> captions() {
    List<PageText> captions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Block block : parts.beside()) {
      boolean isShort = block.text().length() <= LONGEST_CAPTION;
      if (isShort
          && isCaption(block.zone())
          && seen.add(block.text())
          && captions.size() < MOST_CAPTIONS) {
        TextBuilder text = new TextBuilder(source);
        text.add(block);
        captions.add(text.build());
      }
    }
    return captions;
  }

  private static boolean isCaption(Zone zone) {
    Zone parent = zone.parent().orElse(zone);
    return zone.own().has(Hint.CAPTION)
        || parent.own().has(Hint.CAPTION)
        || zone.element().normalName().equals("figcaption")
        || parent.element().normalName().equals("figcaption");
  }

  /** The agencies that metadata, byline, dateline and captions credit, the surest place first. */
  List<Fact> credits(List<Fact> authors) {
    Map<String, Fact> credits = new LinkedHashMap<>();
    facts.metadata().stream()
        .map(Metadata::credit)
        .flatMap(Optional::stream)
        .forEach(agency -> credits.putIfAbsent(agency, new Fact(agency, "json-ld")));
    for (Fact author : authors) {
      credit(author.value(), author.from(), credits);
    }
    parts.body().stream().limit(2).forEach(block -> dateline(block.text(), credits));
    return List.copyOf(credits.values());
  }

  private static void dateline(String text, Map<String, Fact> credits) {
    Matcher found = DATELINE.matcher(text.substring(0, Math.min(text.length(), 150)));
    if (found.find()) {
      credit(found.group(1), "dateline", credits);
    }
  }

  private static void credit(String words, String from, Map<String, Fact> credits) {
    Agencies.in(words).ifPresent(agency -> credits.putIfAbsent(agency, new Fact(agency, from)));
  }
}
