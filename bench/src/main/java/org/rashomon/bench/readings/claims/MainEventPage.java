package org.rashomon.bench.readings.claims;

import org.rashomon.bench.readings.FetchedSets.Repository;

/** The words of the page. */
final class MainEventPage {
  private MainEventPage() {}

  static String about(Repository set, long peers) {
    return """
    The top answer to who, what, when, where, why and how, against the gold standard of Giveme5W1H
    (%s), 96 reports of 12 events. The program reads headline, lead and text as they lie there.

    The published figures of Giveme5W1H (.73 over six questions, .82 over the first four) were
    judged by people who read each answer: right, partly right (½) or not. The judge here is a
    rule, fixed before any answer of ours was looked at and the same for both. An answer is right
    when it holds at least half of the content words of one annotated answer and these are at least
    a quarter of its own (who, when, where) or a sixth (what, why, how); when two or more of its
    content words are annotated and they are at least half of them; or, for when, when both name
    the same calendar day. It is partly right when it holds a sixth of an annotated answer, when
    half of it is annotated, or when it would be right for another report of the same event, since
    annotators name one or two answers of many. Questions that annotators leave without an answer
    are not asked; an answer not given is wrong. Words are compared as stems without function words.

    The rule is stricter than people are: people accept an answer that the annotators did not
    give. How much stricter, Giveme5W1H's own answers show below; they lie beside the gold, the six
    questions for %d of the reports.
    """
        .formatted(set, peers);
  }

  static String words(String heldOut) {
    return """
    Means over the answers to each question; over questions for the first four and for all. The
    halves are split by event: %s are kept aside.
    """
        .formatted(heldOut);
  }
}
