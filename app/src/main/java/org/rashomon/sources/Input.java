package org.rashomon.sources;

/** What a source yields: bytes with a name, or why there are none. */
public sealed interface Input permits Content, Unread {

  /** The input as its user would name it: a path, or "standard input". */
  String name();
}
