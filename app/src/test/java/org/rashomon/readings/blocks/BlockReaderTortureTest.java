package org.rashomon.readings.blocks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.articles.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BlockReaderTortureTest {
  private static final long SEED = 20_200_505L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final String[] PIECES = {
    "\n",
    "\n\n",
    "\r\n",
    " ",
    ". ",
    ".",
    "...",
    "…",
    "\"",
    "”",
    "“",
    "'",
    "(",
    ")",
    "The",
    "said",
    "Mr.",
    "U.S.",
    "By Ann Lee",
    "(Reuters)",
    " - ",
    "—",
    "Getty Images",
    "AP",
    "/",
    "Related: ",
    "5",
    "a.m.",
    "москва",
    "日本。",
    "\uD83D\uDE00",
    "\uD83D",
    "\u00a0",
    "\u200b",
    "•",
    "- ",
    ":",
    ";",
    "Copyright 2021 ",
    "Posted by ",
    "@x",
    "http://a.b/c",
    "word",
    "Word",
    "WORD",
    ",",
    "\t",
    "\u2028"
  };

  @Test
  void keepsItsPromisesOnGarbage() {
    Random random = new Random(SEED);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      int size = random.nextInt(60);
      for (int i = 0; i < size; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextBoolean() ? " " : "");
      }
      String garbage = text.toString();
      check(Articles.plain(garbage), round);
      check(Articles.structured("A headline", garbage), round);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".", "\"", "(", "A.", "a\n", ".\"", "/", "A ", "Д", "—", "1.", "- "})
  void readsAMillionCharactersInTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    List<?> blocks =
        assertTimeout(
            Duration.ofSeconds(20),
            () -> {
              Article article = Articles.plain(text);
              var read = new BlockReader().read(article);
              new SentenceReader().read(text, read);
              return read;
            });
    assertFalse(blocks.isEmpty());
  }

  @Test
  void keepsItsPromisesOnGoldReports() throws IOException {
    Path gold = Path.of("../../shared/gold");
    assumeTrue(Files.isDirectory(gold), "no ../shared/gold beside the project");
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(gold)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt")) {
          articles.add(Articles.plain(Files.readString(file)));
        } else if (name.endsWith(".json") && !name.equals("gold.json")) {
          JsonNode report = JSON.readTree(Files.readString(file));
          articles.add(
              Articles.structured(
                  report.get("headline").asString(), report.get("articleBody").asString()));
        }
      }
    }
    assertFalse(articles.isEmpty());
    articles.forEach(BlockAssertions::assertBlocks);
  }

  @Test
  void keepsItsPromisesOnStories() throws IOException {
    Path stories = Path.of("../../shared/eval/stories");
    assumeTrue(Files.isDirectory(stories), "no ../shared/eval/stories beside the project");
    try (Stream<Path> files = Files.list(stories)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".gz")).sorted().toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> JSON.readTree(line).get("text").asString())
              .forEach(text -> BlockAssertions.assertBlocks(Articles.plain(text)));
        }
      }
    }
  }

  private static void check(Article article, int round) {
    try {
      BlockAssertions.assertBlocks(article);
    } catch (RuntimeException | AssertionError e) {
      fail("seed " + SEED + ", round " + round + ": " + article.text(), e);
    }
  }
}
