package org.rashomon.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.rashomon.store.LibraryException.Kind;

/**
 * A library that is open. For one thread at a time; whoever needs it in several opens it for each
 * again, to read.
 */
public final class Library implements AutoCloseable {
  private final LibraryFolder folder;
  private final Sql sql;
  private final Optional<WriteLock> lock;
  private final Faults faults;

  private Library(LibraryFolder folder, Sql sql, Optional<WriteLock> lock) {
    this.folder = folder;
    this.sql = sql;
    this.lock = lock;
    this.faults = folder.faults();
  }

  /**
   * Opens a library to read it, whoever writes meanwhile.
   *
   * @throws LibraryException when there is none, or it cannot be read
   */
  public static Library read(LibraryFolder folder) {
    if (!Files.exists(folder.database())) {
      throw missing(folder);
    }
    Sql sql = Database.readable(folder);
    try {
      if (!Schema.isCurrent(sql, folder)) {
        sql.close();
        write(folder, "migrating").close();
        sql = Database.readable(folder);
      }
      return new Library(folder, sql, Optional.empty());
    } catch (LibraryException e) {
      sql.close();
      throw e;
    }
  }

  /**
   * Opens a library to write it, and makes it where there is none. No other process can write it
   * until it is closed.
   *
   * @param who the command, as others who have to wait are told
   */
  public static Library write(LibraryFolder folder, String who) {
    prepare(folder);
    WriteLock lock = WriteLock.take(folder, who);
    try {
      migrate(folder);
      return new Library(folder, Database.writable(folder), Optional.of(lock));
    } catch (LibraryException e) {
      lock.close();
      throw e;
    }
  }

  private static LibraryException missing(LibraryFolder folder) {
    return new LibraryException(
        Kind.MISSING,
        "there is no library in " + folder,
        "'rashomon add' makes one; or name another with --library");
  }

  private static void prepare(LibraryFolder folder) {
    try {
      Files.createDirectories(folder.path());
    } catch (IOException e) {
      throw new Faults(folder.path()).of(e);
    }
    boolean isThere = Files.exists(folder.database());
    if (!Files.isWritable(folder.path()) || (isThere && !Files.isWritable(folder.database()))) {
      throw folder.faults().readOnly(new IOException("not writable"));
    }
  }

  private static void migrate(LibraryFolder folder) {
    boolean isCurrent = false;
    if (Files.exists(folder.database())) {
      try (Sql sql = Database.writable(folder)) {
        isCurrent = Schema.isCurrent(sql, folder);
      }
    }
    if (!isCurrent) {
      Schema.migrate(folder);
    }
  }

  public LibraryFolder folder() {
    return folder;
  }

  /** Whether it was opened to be written. */
  public boolean isWritable() {
    return lock.isPresent();
  }

  public Captures captures() {
    return new Captures(sql, faults);
  }

  public Versions versions() {
    return new Versions(sql);
  }

  public Reports reports() {
    return new Reports(sql, versions());
  }

  public Stories stories() {
    return new Stories(sql);
  }

  public Collations collations() {
    return new Collations(sql, new Passages(sql));
  }

  public Feeds feeds() {
    return new Feeds(sql);
  }

  public Pages pages() {
    return new Pages(sql);
  }

  /**
   * Opens the log of sketches, which is to be closed before the library.
   *
   * @param maker names what makes sketches
   * @param into takes those that are there
   */
  public SketchLog sketches(String maker, SketchLog.Taker into) {
    long most = sql.number("SELECT coalesce(max(id), 0) FROM reports");
    return SketchLog.open(folder.sketches(), maker, most, into);
  }

  /**
   * Puts what another library made out of the same captures in the place of what this one has. The
   * log goes first: where it is missing, it is made again.
   */
  public void replaceDerived(LibraryFolder made) {
    try {
      Files.deleteIfExists(folder.sketches());
      new Tables(this).replaceDerived(made);
      Files.move(made.sketches(), folder.sketches(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw faults.of(e);
    }
  }

  /** Does all of it or nothing; when it returns, the loss of power undoes nothing of it. */
  public <T> T inTransaction(Supplier<T> work) {
    return sql.inTransaction(work);
  }

  /** The statements of those who search and check it. */
  public Sql sql() {
    return sql;
  }

  @Override
  public void close() {
    try {
      sql.close();
    } finally {
      lock.ifPresent(WriteLock::close);
    }
  }
}
