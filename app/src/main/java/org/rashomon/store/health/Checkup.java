package org.rashomon.store.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.rashomon.store.Capture;
import org.rashomon.store.Digest;
import org.rashomon.store.Library;
import org.rashomon.store.LibraryException;
import org.rashomon.store.Sql;
import org.rashomon.store.health.Finding.State;

/** Looks a library over; what is made out of its tables is mended where it is wrong. */
public final class Checkup {
  private static final int MOST = 10;

  private final Library library;
  private final Sql sql;

  /** Looks at a library that is open to be written. */
  public Checkup(Library library) {
    this.library = library;
    this.sql = library.sql();
  }

  /** All findings, in the order of the checks. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.add(safely("database file", this::file));
    findings.add(safely("captures", this::captures));
    for (Rule rule : Rule.values()) {
      findings.add(safely(rule.about(), () -> rule(rule)));
    }
    for (Index index : Index.values()) {
      findings.add(safely("search index of " + index.words(), () -> index(index)));
    }
    return findings;
  }

  private static Finding safely(String check, Supplier<Finding> task) {
    try {
      return task.get();
    } catch (LibraryException e) {
      return new Finding(check, State.DAMAGED, String.valueOf(e.getMessage()));
    }
  }

  private Finding file() {
    List<String> troubles =
        sql.list("PRAGMA integrity_check(" + MOST + ")", row -> row.text(1)).stream()
            .filter(words -> !words.equals("ok"))
            .toList();
    return troubles.isEmpty()
        ? new Finding("database file", State.SOUND, "every page is where it should be")
        : new Finding("database file", State.DAMAGED, String.join("; ", troubles));
  }

  /** Each has the bytes that were taken. */
  private Finding captures() {
    List<String> wrong = new ArrayList<>();
    long last = library.captures().next() - 1;
    for (long id = 1; id <= last; id++) {
      if (!holds(id)) {
        wrong.add(String.valueOf(id));
      }
    }
    return wrong.isEmpty()
        ? new Finding("captures", State.SOUND, last + ", each with the bytes that were taken")
        : new Finding(
            "captures",
            State.DAMAGED,
            wrong.size() + " of " + last + " are lost or changed: numbers " + first(wrong));
  }

  private boolean holds(long id) {
    try {
      return library.captures().get(id).map(Checkup::holds).orElse(false);
    } catch (LibraryException e) {
      return false;
    }
  }

  private static boolean holds(Capture capture) {
    return Arrays.equals(Digest.of(capture.bytes()), capture.sha256());
  }

  private Finding rule(Rule rule) {
    List<String> broken = sql.list(rule.query(), row -> row.text(1));
    if (broken.isEmpty()) {
      return new Finding(rule.about(), State.SOUND, "as they should be");
    }
    String words = broken.size() + " are wrong: numbers " + first(broken);
    if (rule.mending().isEmpty()) {
      return new Finding(rule.about(), State.DAMAGED, words);
    }
    sql.inTransaction(
        () -> {
          rule.mending().forEach(sql::script);
          return true;
        });
    return new Finding(rule.about(), State.MENDED, words);
  }

  private Finding index(Index index) {
    String check = "search index of " + index.words();
    try {
      sql.script(index.check());
      return new Finding(check, State.SOUND, "agrees with what it is made out of");
    } catch (LibraryException e) {
      sql.script(index.rebuild());
      return new Finding(check, State.MENDED, "did not agree with the tables; made again");
    }
  }

  private static String first(List<String> numbers) {
    return String.join(", ", numbers.subList(0, Math.min(MOST, numbers.size())))
        + (numbers.size() > MOST ? ", …" : "");
  }
}
