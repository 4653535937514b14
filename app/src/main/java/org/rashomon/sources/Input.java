package org.rashomon.sources;

/** What a source yields: bytes with a name, or why there are none. */
public sealed interface Input permits Content, Unchanged, Unread {

  /** The input as its user would name it: a path, an address, or "standard input". */
  String name();
}
