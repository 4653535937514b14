package org.rashomon.articles.pages.body;

import java.util.List;
import java.util.Locale;

/** Phrases that stand around articles on any site, by what they are about. */
final class Phrases {
  /** In the order of the features; each is looked for at the beginning, or anywhere. */
  private static final List<List<String>> GROUPS =
      List.of(
          List.of(
              "read more",
              "read also",
              "also read",
              "see also",
              "more from",
              "related",
              "recommended",
              "you may also like",
              "you might also",
              "don't miss",
              "up next",
              "most read",
              "most popular",
              "trending",
              "read next",
              "more on this",
              "more:",
              "related:",
              "watch:",
              "read:",
              "see:",
              "click here",
              "continue reading",
              "keep reading",
              "more stories",
              "top stories",
              "editor's picks",
              "editors' picks",
              "in case you missed",
              "must read",
              "latest news"),
          List.of(
              "sign up",
              "subscribe",
              "newsletter",
              "subscription",
              "log in",
              "sign in",
              "register",
              "already a subscriber",
              "become a member",
              "support us",
              "donate",
              "free trial",
              "your inbox",
              "email address",
              "e-mail address",
              "get the latest",
              "create an account",
              "download our app",
              "download the app",
              "breaking news alerts",
              "push notifications"),
          List.of(
              "follow us",
              "follow @",
              "on twitter",
              "on facebook",
              "on instagram",
              "share this",
              "share on",
              "tweet",
              "like us on",
              "whatsapp",
              "send email",
              "contact the author",
              "email him",
              "email her",
              "contact us",
              "reach out to",
              "can be reached at",
              "get in touch",
              "tips@",
              "follow him",
              "follow her"),
          List.of(
              "copyright",
              "©",
              "all rights reserved",
              "terms of",
              "privacy policy",
              "cookie",
              "may not be republished",
              "may not be published",
              "not be reproduced",
              "reprinted with permission",
              "affiliate",
              "we may earn",
              "commission",
              "this site uses",
              "republish"),
          List.of(
              "photo:",
              "photo by",
              "image:",
              "picture:",
              "credit:",
              "getty images",
              "photograph:",
              "ap photo",
              "/reuters",
              "/ap",
              "/afp",
              "file photo",
              "image credit",
              "image source",
              "photo credit",
              "photograph by",
              "courtesy of",
              "shutterstock",
              "source:",
              "video:",
              "pic.twitter.com"),
          List.of(
              "comment",
              "comments",
              "leave a reply",
              "reply",
              "report abuse",
              "post a comment",
              "join the conversation",
              "show comments",
              "your email address will not be published"),
          List.of(
              "advertisement",
              "sponsored",
              "advertising",
              "story continues",
              "article continues",
              "scroll to",
              "promoted"),
          List.of(
              "by ",
              "published",
              "updated",
              "posted",
              "written by",
              "last modified",
              "first published",
              "min read",
              "minute read",
              "minutes ago",
              "hours ago"),
          List.of(
              "tags:",
              "topics:",
              "filed under",
              "filed to",
              "categories",
              "tags",
              "topics",
              "posted in",
              "explore more"));

  private static final int LOOKED_AT = 160;
  private static final PhraseTrie TRIE = PhraseTrie.of(GROUPS);

  /** The place of the phrases that offer something. */
  private static final int OFFERS = 1;

  private Phrases() {}

  /** For each group 2 where the text begins with one of it, 1 where it is elsewhere, else 0. */
  static void write(String text, Features into) {
    String lower = head(text).toLowerCase(Locale.ROOT);
    int[] found = new int[GROUPS.size()];
    for (int from = 0; from < lower.length(); from++) {
      TRIE.mark(lower, from, found);
    }
    for (int value : found) {
      into.add(value);
    }
  }

  /** Whether a text begins by offering letters or subscriptions. */
  static boolean isOffer(String text) {
    String lower = head(text).toLowerCase(Locale.ROOT);
    return GROUPS.get(OFFERS).stream().anyMatch(lower::startsWith);
  }

  private static String head(String text) {
    return text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
  }
}
