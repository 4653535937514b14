package org.rashomon.sources.archives;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.rashomon.sources.Bytes;
import org.rashomon.sources.Input;
import org.rashomon.sources.Names;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unread;

/**
 * Takes the files out of a ZIP in the order of their names, names that begin with a dot left out as
 * in a folder. Nothing is written anywhere; a name that would lead out of a folder is refused.
 */
public final class ZipUnpacker {
  private static final int MOST = 10_000;

  private final String name;
  private final Parts parts;

  private ZipUnpacker(String name, Parts parts) {
    this.name = name;
    this.parts = parts;
  }

  /** Hands on every file of an archive. */
  public static void unpack(String name, SeekableByteChannel channel, Parts parts) {
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      new ZipUnpacker(name, parts).unpack(zip);
    } catch (IOException | IllegalArgumentException e) {
      parts.take(new Unread(name, "a broken ZIP", "pack it again, or name the files themselves"));
    }
  }

  private void unpack(ZipFile zip) {
    if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
      parts.take(
          new Unread(name, "a Word, OpenDocument or EPUB file", "save its text as plain text"));
      return;
    }
    List<ZipArchiveEntry> files = files(zip);
    if (files.isEmpty()) {
      parts.take(new Unread(name, "an empty ZIP", "put reports into it, or leave it out"));
    }
    for (ZipArchiveEntry file : files.subList(0, Math.min(MOST, files.size()))) {
      parts.take(input(zip, file));
    }
    if (files.size() > MOST) {
      parts.take(
          new Unread(name, "more than " + MOST + " files; the rest was not read", "split it"));
    }
  }

  private static List<ZipArchiveEntry> files(ZipFile zip) {
    List<ZipArchiveEntry> files = new ArrayList<>();
    zip.getEntries()
        .asIterator()
        .forEachRemaining(
            entry -> {
              if (!entry.isDirectory() && !isHidden(entry.getName())) {
                files.add(entry);
              }
            });
    files.sort(Comparator.comparing(ZipArchiveEntry::getName));
    return files;
  }

  private Input input(ZipFile zip, ZipArchiveEntry entry) {
    String path = name + ", " + entry.getName();
    if (isOutside(entry.getName()) || entry.isUnixSymlink()) {
      return new Unread(path, "a name that leads out of the archive", "pack it again");
    }
    if (!zip.canReadEntryData(entry)) {
      return new Unread(path, "encrypted or packed in an unknown way", "pack it again");
    }
    String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    return new Bytes(parts.most())
        .read(path, Names.withoutEnding(file), () -> zip.getInputStream(entry));
  }

  private static boolean isOutside(String path) {
    String slashes = path.replace('\\', '/');
    return slashes.startsWith("/")
        || slashes.matches("[A-Za-z]:.*")
        || slashes.indexOf('\0') >= 0
        || List.of(slashes.split("/", -1)).contains("..");
  }

  private static boolean isHidden(String path) {
    return path.startsWith("__MACOSX/")
        || List.of(path.split("/", -1)).stream()
            .anyMatch(part -> part.startsWith(".") && !part.equals(".."));
  }
}
