package org.rashomon.readings;

import org.rashomon.text.Span;

/**
 * A title, office, nationality or relation that a report gives a person.
 *
 * @param sentence index of the sentence
 * @param holder the person's name
 * @param title the words of the role ("North Korean foreign minister")
 * @param office the head of the role, lower case, without "former" and the like ("foreign
 *     minister")
 * @param of the body, place or nation it is held of, lower case, or empty ("north korean")
 * @param former whether it is said to be over
 */
public record Role(
    int sentence, Span holder, Span title, String office, String of, boolean former) {}
