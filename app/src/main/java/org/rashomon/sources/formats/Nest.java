package org.rashomon.sources.formats;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Lead;
import org.rashomon.sources.Links;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Unchanged;
import org.rashomon.sources.Unread;

/**
 * Where an input's parts go: how deep they lie in one another and how much they may come to
 * together is bounded.
 *
 * @param most the most bytes of one part
 * @param depth how many inputs it lies in
 * @param left how many bytes all parts of the outermost input may still have
 */
record Nest(long most, int depth, AtomicLong left, Links links, Consumer<Input> into)
    implements Parts {
  private static final int DEEPEST = 6;
  private static final long TOGETHER = 200;

  static Nest outermost(long most, Links links, Consumer<Input> into) {
    return new Nest(most, 0, new AtomicLong(most * TOGETHER), links, into);
  }

  /** An archive of the web holds what its feeds led to; nothing is fetched again. */
  Nest archived() {
    return new Nest(most, depth, left, (from, addresses, parts) -> {}, into);
  }

  /** Streamed archives may be of any size: their parts are never held together. */
  Nest streaming() {
    return new Nest(most, depth, new AtomicLong(Long.MAX_VALUE), links, into);
  }

  @Override
  public void take(Input part) {
    switch (part) {
      case Content content -> take(content);
      case Unread unread -> into.accept(unread);
      case Unchanged unchanged -> into.accept(unchanged);
    }
  }

  private void take(Content content) {
    if (content.bytes().length > most) {
      into.accept(new Unread(content.name(), "over the size limit", "raise it with --max-size"));
    } else if (depth >= DEEPEST) {
      into.accept(
          new Unread(content.name(), "in more than " + DEEPEST + " others", "name it by itself"));
    } else if (left.addAndGet(-content.bytes().length) < 0) {
      into.accept(
          new Unread(
              content.name(), "unpacked to more than the limit of all parts", "name it by itself"));
    } else {
      Apart.take(content, new Nest(most, depth + 1, left, links, into));
    }
  }

  @Override
  public void follow(String from, List<String> addresses) {
    if (!addresses.isEmpty()) {
      links.follow(from, addresses, this);
    }
  }

  @Override
  public void lead(String from, List<Lead> leads) {
    if (!leads.isEmpty()) {
      links.follow(from, leads.stream().map(Lead::address).toList(), new LedParts(this, leads));
    }
  }

  /** Something that is no container. */
  void leaf(Content content) {
    into.accept(content);
  }
}
