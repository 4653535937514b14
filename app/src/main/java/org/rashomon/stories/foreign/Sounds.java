package org.rashomon.stories.foreign;

/**
 * The consonants that a name keeps from one language to the next, one letter a class of sounds:
 * voiced and unvoiced are one (b/p, d/t, g/k), so are r/l, v/w, and all that hiss. Vowels go, ng is
 * n, and h is dropped where it only marks the letter before it. After the way of Soundex and its
 * kin, with classes for transliteration.
 */
final class Sounds {
  private Sounds() {}

  /** The skeleton of a word in lower-case Latin letters; "A" stands for a vowel that begins it. */
  static String of(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char sound = sound(word, i);
      boolean again = !out.isEmpty() && out.charAt(out.length() - 1) == sound && touches(word, i);
      if (sound != 0 && !again) {
        out.append(sound);
      }
    }
    return out.toString();
  }

  /** How many consonants a skeleton has. */
  static int consonants(String skeleton) {
    return skeleton.startsWith("A") ? skeleton.length() - 1 : skeleton.length();
  }

  /** Whether the letter before is a consonant too: "tt" and "ts" are one sound. */
  private static boolean touches(String word, int at) {
    return at > 0 && "aeiouy".indexOf(word.charAt(at - 1)) < 0;
  }

  private static char sound(String word, int at) {
    char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
    char before = at > 0 ? word.charAt(at - 1) : ' ';
    return switch (word.charAt(at)) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> at == 0 ? 'A' : 0;
      case 'b', 'p' -> next == 'h' && word.charAt(at) == 'p' ? 'F' : 'P';
      case 'f' -> 'F';
      case 'v', 'w' -> 'V';
      case 'd' -> next == 'z' || next == 'j' ? 0 : 'T';
      case 't' -> next == 's' || next == 'z' || (next == 'c') ? 0 : 'T';
      case 'g' -> before == 'n' && !isVowel(next) ? 0 : 'K';
      case 'k', 'q' -> next == 'h' ? 'H' : 'K';
      case 'c' -> before == 's' && next == 'h' ? 0 : hissing(next);
      case 'x' -> at == 0 ? 'S' : 'X';
      case 'j' -> 'J';
      case 's' -> 'S';
      case 'z' -> next == 'h' ? 'J' : 'S';
      case 'r', 'l' -> 'R';
      case 'm' -> 'M';
      case 'n' -> 'N';
      case 'h' -> at == 0 || (isVowel(before) && isVowel(next)) ? 'H' : 0;
      default -> 0;
    };
  }

  private static char hissing(char next) {
    return switch (next) {
      case 'h' -> 'J';
      case 'e', 'i', 'y' -> 'S';
      case 'k' -> 0;
      default -> 'K';
    };
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
