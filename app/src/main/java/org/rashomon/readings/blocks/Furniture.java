package org.rashomon.readings.blocks;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pointers, notices and invitations that belong to the page. */
final class Furniture {
  private static final Pattern POINTER =
      Pattern.compile(
          "(?:[>»*•\\[(|-]\\s*)?(?i:"
              + "related(?: (?:articles?|content|stor(?:y|ies)|links?|topics?|news|coverage|posts?|videos?"
              + "|galler(?:y|ies)))?\\s*(?:[:|].*|)"
              + "|(?:related (?:articles?|content|stor(?:y|ies)|links?)|more stories|most read|most popular"
              + "|trending|recommended|you may (?:also )?like|sponsored|promoted)\\b.*"
              + "|(?:read|see|watch|view|find out|learn|also|click for|get) (?:more|also|next|now|all|here)"
              + "\\b\\s*(?:[:>»|-].*|)"
              + "|(?:read|watch|listen|more|see also|also read|video|photos?|pictures|in pictures|gallery"
              + "|slideshow|opinion|analysis|explained|live)\\s?:\\s.*"
              + "|more (?:from|on|about|in)\\b[^.]{0,100}"
              + "|read (?:or share|the full|the original|this article)\\b.*"
              + "|for (?:more|full|the latest|all the latest)\\b[^.]{0,90}\\b(?:news|coverage|stories|updates"
              + "|information|visit|click|follow|go to|see|https?)\\b.*"
              + "|(?:click|tap|scroll|swipe) (?:here|down|up|to|on|through|for)\\b.*"
              + "|(?:sign up|subscribe|register|log in|join) (?:to|for|here|now|us|today|with)\\b.*"
              + "|(?:subscribe|advertisement|advertising|share|tweet|print|email|comments?|loading|close|next"
              + "|prev(?:ious)?|photo|photos|video|image|menu|home|back to top|hide caption|show caption|skip"
              + "|story continues below|continue reading|skip advertisement)[.…]*"
              + "|advertisement\\b.{0,80}"
              + "|continue reading\\b.{0,80}"
              + "|skip (?:to|past|in)\\b.{0,80}"
              + "|(?:article|story) continues (?:below|after)\\b.{0,60}"
              + "|(?:share|save|pin|print|email) (?:this|on|via|to|with)\\b.{0,80}"
              + "|follow (?:@|us\\b|.{2,80}\\b(?:on|at)\\b.{0,6}\\b(?:twitter|facebook|instagram|x|telegram"
              + "|youtube|tiktok|linkedin)\\b).*"
              + "|like us on\\b.*|find us on\\b.*|download (?:the|our)\\b.{0,80}\\bapp\\b.*"
              + "|(?:please )?let us know (?:if|what|in)\\b.*"
              + "|(?:do you )?have (?:a|any) (?:story|tips?|news)\\b.*"
              + "|(?:comments? (?:are|is|have been)|leave a comment|post a comment|view comments|join the"
              + " (?:conversation|discussion|debate))\\b.*"
              + "|get (?:the|our|daily|all|breaking)\\b.{0,80}\\b(?:newsletter|inbox|updates|app|alerts"
              + "|e-?mail)\\b.*"
              + "|(?:we|this (?:site|website)) uses? cookies\\b.*"
              + "|by (?:continuing|using|signing|clicking)\\b.{0,80}\\b(?:agree|accept|consent)\\b.*"
              + "|copyright\\b.{0,12}(?:©|\\(c\\)|\\d{4}).*"
              + "|(?:©|\\(c\\)) ?(?:\\d{4}|\\p{L}).*"
              + "|all rights reserved\\b.*"
              + "|this material may not be\\b.*"
              + "|posted by\\b.{2,160}\\bon\\b.{2,60}"
              + "|(?:media playback|your browser|javascript|this (?:video|content|feature)) (?:is|does|cannot"
              + "|can't|has)\\b.{0,120}"
              + "|slideshow \\(\\d+.{0,20}"
              + "|\\d+ (?:shares?|comments?|views?|likes?|retweets?|images?|photos?|min(?:ute)?s? read)\\b.{0,40}"
              + "|\\d+ show all\\b.*"
              + "|(?:tags?|topics?|keywords?|filed under|categories|category)\\s?:.*"
              + "|(?:update\\s?:\\s*|editor['’]s note\\s?:\\s*|note\\s?:\\s*)?this (?:story|article|post|report|piece)"
              + " (?:has been|was|is) (?:updated|corrected|amended|edited|changed|first published"
              + "|originally published|part of|developing)\\b.*"
              + "|(?:corrections?|clarifications?)(?: (?:and|&) (?:corrections?|clarifications?))?\\s?[:|–—-].*"
              + "|(?:update\\s?:\\s*|editor['’]s note\\s?:\\s*|note\\s?:\\s*)?(?:an earlier|a previous|the original)"
              + " version of this (?:story|article|post|report|piece)\\b.*"
              + "|(?:the )?(?:email|e-mail) (?:the )?(?:author|reporter|address)\\b.*"
              + "|contact (?:the|us|our)\\b.{0,120}@.*"
              + ")",
          Pattern.DOTALL);

  private static final Pattern HEADS =
      Pattern.compile(
          "(?i:(?:read|see|watch) (?:more|also)|also read|more (?:stories|on this|news|coverage)|most (?:read|popular)"
              + "|related(?: \\p{L}+)?|recommended(?: \\p{L}+)?|trending(?: now)?|you may (?:also )?like)\\s*:?");

  private static final Pattern POINTS_AWAY =
      Pattern.compile(
          ".{3,300}(?:\\bRead [Mm]ore|\\bREAD MORE|\\bHide Caption \\d+ of \\d+|\\bReplay More Videos\\b.*"
              + "|\\bPlay slideshow\\b.*|\\b(?:Updated|Published):? \\d{4}-\\d{2}-\\d{2}.{0,30}|\\bClick here\\.?|\\bSubscribe now\\.?|»|>>)",
          Pattern.DOTALL);

  private static final Pattern EMBED_TAIL =
      Pattern.compile(
          "(?:(?:https?://|pic\\.twitter\\.com/)\\S++\\s*+)*+[—–-]{1,2} ?[^—–]{1,60}\\(@\\w{1,30}\\)"
              + "(?: [\\p{L}\\d][\\p{L}\\d ,.]{4,24})?");

  private static final Pattern EMBED_POSTED =
      Pattern.compile(
          "Posted by .{2,120} on (?:\\p{Lu}\\p{Ll}{2,8}, )?(?:\\p{Lu}\\p{Ll}{2,8} \\d{1,2},|\\d{1,2}"
              + " \\p{Lu}\\p{Ll}{2,8}) \\d{4}");

  private static final Pattern GALLERY =
      Pattern.compile("\\d{1,3}/\\d{1,3} \\d{1,2} \\p{Lu}\\p{Ll}{2,8} \\d{4} .*", Pattern.DOTALL);

  private static final Pattern INVITES =
      Pattern.compile(
          "(?i)\\b(?:enter your e-?mail|e-?mail us at|thank you for subscribing|sign up to|subscribe to"
              + "|subscribing now|by (?:subscribing|signing up|registering))\\b");

  /** What a box to sign up says; prose says no three of these. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?i)\\b(?:sign up|newsletters?|e-?mail address|subscribe|please (?:try again|re-?enter|verify)"
              + "|thank you for subscribing|privacy policy|not a robot|an error has occurred"
              + "|terms of (?:use|service)|special offers|unsubscribe)\\b");

  /** What a page puts before the first words of a report. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i:updated?|developing|breaking(?: news)?|exclusive|opinion|analysis|live)\\s?\\|\\s+"
              + "|Story highlights:?\\s+");

  private static final Pattern RULE = Pattern.compile("[\\p{Punct}\\s…•—–·]{1,40}");
  private static final Pattern BARE_LINK =
      Pattern.compile("\\[[^\\[\\]]{3,200}\\]|https?://\\S+|@\\w+");
  private static final Pattern STRIP =
      Pattern.compile(
          "#?\\p{Lu}[\\p{L}\\d.'’-]*+(?: (?:of |the |and |in )?[\\p{Lu}\\d][\\p{L}\\d.'’-]*+){0,5}"
              + "(?:, ?#?[\\p{Lu}\\d][\\p{L}\\d.'’-]*+(?: (?:of |the |and |in )?[\\p{Lu}\\d]"
              + "[\\p{L}\\d.'’-]*+){0,5}){1,12}");

  private Furniture() {}

  /** Whether a paragraph is a label only, with the page's pointers under it. */
  static boolean heads(Paragraph paragraph) {
    return paragraph.words() <= 6 && HEADS.matcher(paragraph.head()).matches();
  }

  /** Whether the whole paragraph is the page's. */
  static boolean isFurniture(Paragraph paragraph) {
    int words = paragraph.words();
    if (words > 120) {
      return false;
    }
    String head = paragraph.head();
    return (POINTER.matcher(head).matches() && words <= (paragraph.isEnded() ? 60 : 120))
        || (words <= 60 && POINTS_AWAY.matcher(head).matches())
        || (words <= 60 && !paragraph.isEnded() && INVITES.matcher(head).find())
        || isForm(head)
        || RULE.matcher(head).matches()
        || BARE_LINK.matcher(head).matches()
        || (STRIP.matcher(head).matches() && !paragraph.isEnded());
  }

  private static boolean isForm(String head) {
    return FORM.matcher(head).results().map(found -> lower(found.group())).distinct().count() >= 3;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Where in the source the words begin after a label of the page, or -1. */
  static int label(Paragraph paragraph) {
    Matcher label = LABEL.matcher(paragraph.head());
    return label.lookingAt() ? paragraph.span().start() + label.end() : -1;
  }

  /** Whether it is one picture of a gallery of many days, which is not of this report's event. */
  static boolean isGallery(Paragraph paragraph) {
    return GALLERY.matcher(paragraph.head()).matches();
  }

  /** Where in the source the signature of an embedded post begins that ends a paragraph, or -1. */
  static int signature(Paragraph paragraph) {
    String tail = paragraph.tail();
    if (tail.indexOf('@') < 0 && !tail.contains("Posted by")) {
      return -1;
    }
    int at = Math.max(lastAtEnd(EMBED_TAIL, tail), lastAtEnd(EMBED_POSTED, tail));
    return at < 0 ? -1 : paragraph.span().end() - tail.length() + at;
  }

  private static int lastAtEnd(Pattern pattern, String tail) {
    Matcher found = pattern.matcher(tail);
    int at = -1;
    while (found.find()) {
      at = found.end() == tail.length() ? found.start() : at;
    }
    return at;
  }

  /** Where in the source a copyright notice begins that ends a paragraph, or -1. */
  static int copyright(Paragraph paragraph) {
    String tail = paragraph.tail();
    int at = Math.max(tail.lastIndexOf(". Copyright "), tail.lastIndexOf(". © "));
    boolean notice = at >= 0 && POINTER.matcher(tail.substring(at + 2)).matches();
    return notice ? paragraph.span().end() - tail.length() + at + 2 : -1;
  }
}
