package org.rashomon.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathSourceTest extends SourceContract {
  @TempDir Path folder;

  @Override
  protected Source holding(byte[] bytes, long most) throws IOException {
    return Source.of(Files.write(folder.resolve("a report.txt"), bytes), most);
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "words of " + name);
  }

  private List<String> lines() {
    return inputs(Source.of(folder, 1000)).stream()
        .map(
            input ->
                switch (input) {
                  case Content content -> content.id();
                  case Unchanged same -> same.line();
                  case Unread unread ->
                      folder.relativize(Path.of(unread.name())) + ": " + unread.reason();
                })
        .toList();
  }

  @Test
  void walksFoldersInTheOrderOfTheirNames() throws IOException {
    for (String name : List.of("b.txt", "a/z.json", "a/c/1.txt", "B.txt", ".hidden", "ä.txt")) {
      write(name);
    }
    assertEquals(List.of("B", "1", "z", "b", "ä"), lines());
  }

  @Test
  void keepsDotsInsideNames() throws IOException {
    write("v1.2 report.final.txt");
    write("noending");
    assertEquals(List.of("noending", "v1.2 report.final"), lines());
  }

  @Test
  void findsFolderLoops() throws IOException {
    write("a/b/1.txt");
    Files.createSymbolicLink(folder.resolve("a/b/up"), folder.resolve("a"));
    assertEquals(
        List.of("1", "a/b/up: a folder loop: it leads back to a folder above it"), lines());
  }

  @Test
  void readsAFolderOnceHoweverManyLinksLeadToIt() throws IOException {
    write("a/1.txt");
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    assertEquals(List.of("1", "b: the same folder as " + folder.resolve("a")), lines());
  }

  @Test
  void followsLinksToFilesAndFoldersElsewhere(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("far.txt"), "words");
    Files.createSymbolicLink(folder.resolve("link"), elsewhere);
    Files.createSymbolicLink(folder.resolve("near.txt"), elsewhere.resolve("far.txt"));
    assertEquals(List.of("far", "near"), lines());
  }

  @Test
  void namesDanglingLinksAndEmptyFolders() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("nowhere"));
    Files.createDirectory(folder.resolve("void"));
    assertEquals(List.of("gone: a link to nothing", "void: an empty folder"), lines());
  }

  @Test
  void boundsTheDepth() throws IOException {
    Path deep = folder;
    for (int i = 0; i < 80; i++) {
      deep = deep.resolve("d");
    }
    Files.createDirectories(deep);
    assertTrue(lines().getFirst().endsWith("more than 64 folders deep"));
  }

  @Test
  void saysThatAPathIsMissingOrNone() {
    assertEquals("missing", reason(folder.resolve("no such file").toString()));
    assertEquals("not a path", reason("a\0b"));
  }

  @Test
  void saysThatPermissionIsLacking() {
    assertEquals(
        "no permission to read it",
        Troubles.of("a.txt", new AccessDeniedException("a.txt")).reason());
  }

  private static String reason(String argument) {
    Source source = Source.of(argument, InputStream.nullInputStream(), 10);
    return ((Unread) inputs(source).getFirst()).reason();
  }

  @Test
  void saysSizesInWords() {
    assertEquals("10 MB", Bytes.inWords(10_000_000));
    assertEquals("1.5 MB", Bytes.inWords(1_500_000));
    assertEquals("100 MB", Bytes.inWords(100_000_000));
    assertEquals("2 kB", Bytes.inWords(2_000));
    assertEquals("1234 bytes", Bytes.inWords(1_234));
  }
}
