package org.rashomon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryFolder;

/** The program in a process of its own, with the feeds of several outlets. */
@DisabledOnOs(OS.WINDOWS)
class WatchCommandTest {
  @TempDir Path folder;

  private Site site;
  private Path library;
  private Path feeds;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
    library = folder.resolve("library");
    StringBuilder list = new StringBuilder("<opml version='2.0'><body>");
    for (String address : feedsOf(site)) {
      list.append("<outline type='rss' xmlUrl='").append(address).append("'/>");
    }
    feeds = Files.writeString(folder.resolve("feeds.opml"), list + "</body></opml>", UTF_8);
  }

  private static List<String> feedsOf(Site site) {
    return site.addresses().stream().filter(each -> !each.endsWith("/fire")).toList();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private ProgramProcess watch(Object... arguments) throws IOException {
    List<String> words = new java.util.ArrayList<>(List.of("watch", "-L", library.toString()));
    for (Object each : arguments) {
      words.add(each.toString());
    }
    return ProgramProcess.start(folder, words.toArray(String[]::new));
  }

  @Test
  void visitsWhatIsDueOnceAndTellsOnlyOfNews() throws IOException, InterruptedException {
    int count = feedsOf(site).size();
    try (ProgramProcess first = watch("--once", "--allow-private", "--delay", "0", feeds)) {
      assertEquals(0, first.code(), first.err());
      assertEquals(count, first.lines().size(), first.lines().toString());
      assertTrue(first.lines().getFirst().contains("1 report added"), first.lines().toString());
    }
    try (ProgramProcess second = watch("--once", "--allow-private", "--delay", "0")) {
      assertEquals(0, second.code(), second.err());
      assertEquals(List.of(), second.lines());
    }
    try (ProgramProcess list = watch("--list")) {
      assertEquals(0, list.code());
      assertTrue(list.lines().toString().contains("every 10 min"), list.lines().toString());
    }
  }

  @Test
  void endsWhenItIsAskedToAndLeavesTheLibraryWhole() throws IOException, InterruptedException {
    try (ProgramProcess process = watch("--allow-private", "--delay", "0", feeds)) {
      for (int i = 0; i < 600 && process.lines().isEmpty(); i++) {
        process.hasEndedWithin(100);
      }
      assertFalse(process.lines().isEmpty(), process.err());
      process.terminate();
      assertEquals(143, process.code(), process.err());
      assertTrue(process.err().contains("ended: "), process.err());
      long told = process.lines().stream().filter(line -> line.contains("1 report added")).count();
      try (Library open = Library.write(new LibraryFolder(library), "test")) {
        assertTrue(open.reports().count() >= told, process.lines().toString());
      }
    }
  }

  @Test
  void saysWhatItNeeds() throws IOException, InterruptedException {
    try (ProgramProcess nothing = watch()) {
      assertEquals(2, nothing.code());
      assertTrue(nothing.err().contains("no feed is watched yet"), nothing.err());
    }
    Path text = Files.writeString(folder.resolve("a.txt"), "no list of feeds");
    try (ProgramProcess other = watch(text)) {
      assertEquals(2, other.code());
      assertTrue(other.err().contains("no list of feeds: " + text), other.err());
    }
    try (ProgramProcess often = watch("--every", "0", "https://daily.example/feed.xml")) {
      assertEquals(2, often.code());
    }
  }
}
