package org.rashomon.collations.alignment;

import java.util.SortedSet;
import org.rashomon.readings.Sentence;
import org.rashomon.text.Span;

/**
 * A sentence or clause as it is compared with others.
 *
 * @param id its place among the units of the story
 * @param report index of its report
 * @param sentence the sentence it stands in
 * @param head index of its predicate, or of its root word, in the sentence
 * @param span its characters
 * @param text its own words, with the subject where a clause leaves it out
 * @param terms lemmas of its content words
 */
public record Unit(
    int id,
    int report,
    Sentence sentence,
    int head,
    Span span,
    String text,
    SortedSet<String> terms) {}
