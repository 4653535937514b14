package org.rashomon.articles.pages.kinds;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rashomon.articles.PageKind;
import org.rashomon.articles.pages.NotAnArticle;
import org.rashomon.articles.pages.facts.PageFacts;
import org.rashomon.articles.pages.tree.Block;
import org.rashomon.articles.pages.tree.Hint;

/** Tells what kind of page it is by what it calls itself, what it says and how much text it has. */
public final class KindTeller {
  private static final int STUB = Signs.STUB;
  private static final int BRIEF = 12;

  private static final Pattern ERROR =
      Pattern.compile(
          "(?iu)(?:^|\\b)(?:error )?(?:40[0-9]|410|50[0-4])\\b(?: |$|[-–—:|])|not found|page (?:does not|doesn.t) exist|"
              + "(?:page|story|article) (?:is )?(?:no longer available|unavailable|cannot be found|can.t be found)|"
              + "access denied|forbidden|service unavailable|internal server error|bad gateway|"
              + "nicht gefunden|introuvable|no encontrad|non trovata|niet gevonden|не найдена|"
              + "something went wrong|this site can.t be reached|permission to access");
  private static final Pattern CONSENT =
      Pattern.compile(
          "(?iu)before you continue|(?:accept|agree to) (?:all )?(?:the )?(?:use of )?(?:our )?cookies|your privacy|"
              + "manage (?:your )?(?:privacy|cookie|consent)|consent|are you (?:a )?(?:robot|human)|"
              + "(?:verify|prove) (?:that )?you are (?:a )?human|not a robot|captcha|just a moment|"
              + "checking your browser|enable javascript and cookies|please enable (?:javascript|js)|unusual (?:traffic|activity)|"
              + "datenschutz|zustimm|einwillig|accepter et|votre consentement");
  private static final Pattern BARRIER =
      Pattern.compile(
          "(?iu)subscribe (?:now |today )?(?:to|for) (?:continue|read|full|unlimited|keep)|to (?:continue|keep) reading|"
              + "(?:subscribers|members) only|only (?:available )?(?:to|for) (?:subscribers|members)|"
              + "already (?:a )?(?:subscriber|subscribe|member|registered)|(?:read|view|see) the (?:full|whole|rest)|"
              + "unlock (?:this|the) (?:article|story)|start your free trial|log in to (?:continue|read)|"
              + "sign in to (?:continue|read)|free articles? (?:left|remaining)|register to (?:continue|read)|"
              + "weiterlesen mit|nur für abonnenten|réservé aux abonnés|solo para suscriptores");

  private final Signs signs;
  private final boolean hasBarrierElement;

  private KindTeller(Signs signs, boolean hasBarrierElement) {
    this.signs = signs;
    this.hasBarrierElement = hasBarrierElement;
  }

  /**
   * The kind of a page.
   *
   * @param blocks all that the page shows
   * @param body those that were taken for the article's text
   */
  public static PageKind of(PageFacts facts, List<Block> blocks, List<Block> body) {
    boolean barrier = blocks.stream().anyMatch(KindTeller::isBarrier);
    return new KindTeller(Signs.of(facts, blocks, body), barrier).kind();
  }

  private static boolean isBarrier(Block block) {
    return block.zone().own().has(Hint.PAYWALL)
        || block.zone().parent().map(zone -> zone.own().has(Hint.PAYWALL)).orElse(false);
  }

  /** Why a page of a kind holds no article; empty for the kinds that do. */
  public static Optional<NotAnArticle> objection(PageKind kind, int words) {
    boolean isText = words >= BRIEF;
    return switch (kind) {
      case ARTICLE, PAYWALL, LIVE_BLOG -> isText ? Optional.empty() : none(PageKind.EMPTY);
      case GALLERY, VIDEO, ERROR, CONSENT, INDEX, EMPTY -> none(kind);
    };
  }

  private static Optional<NotAnArticle> none(PageKind kind) {
    return Optional.of(
        switch (kind) {
          case ERROR ->
              new NotAnArticle(
                  kind,
                  "an error page, not an article",
                  "fetch it again, or look for its new place");
          case CONSENT ->
              new NotAnArticle(
                  kind,
                  "a page that asks for consent or checks its visitor, not an article",
                  "open it in a browser and save the article from there");
          case INDEX ->
              new NotAnArticle(
                  kind,
                  "a page of links to articles, not an article",
                  "give the articles' own pages");
          case VIDEO ->
              new NotAnArticle(
                  kind, "a video page without an article", "give a report with a text");
          case GALLERY ->
              new NotAnArticle(
                  kind, "a gallery of pictures without an article", "give a report with a text");
          case ARTICLE, PAYWALL, LIVE_BLOG, EMPTY ->
              new NotAnArticle(
                  PageKind.EMPTY,
                  "a page without an article's text",
                  "if its text is made by script, save it from a browser");
        });
  }

  /** How many words some blocks have; of a script without spaces each character is one. */
  public static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> Signs.words(block.text())).sum();
  }

  /** How many words a text has. */
  public static int words(String text) {
    return Signs.words(text);
  }

  private PageKind kind() {
    boolean isShort = signs.words() < STUB;
    if (isShort && isError()) {
      return PageKind.ERROR;
    }
    if (isShort && isConsent()) {
      return PageKind.CONSENT;
    }
    if (signs.hasType("liveblog")) {
      return PageKind.LIVE_BLOG;
    }
    if (isIndex()) {
      return PageKind.INDEX;
    }
    return bySubstance();
  }

  private PageKind bySubstance() {
    boolean isThin = signs.words() < 60;
    if (isThin && signs.hasType("video") && !signs.isCalledArticle()) {
      return PageKind.VIDEO;
    }
    boolean isShown = signs.hasType("gallery") || (signs.pictures() >= 6 && signs.words() < BRIEF);
    if (isThin && isShown && !isTold()) {
      return PageKind.GALLERY;
    }
    boolean isCut = signs.words() < STUB && BARRIER.matcher(signs.shown()).find();
    if ((signs.isClosed() && signs.words() < 2 * STUB) || (isCut && hasBarrierElement)) {
      return PageKind.PAYWALL;
    }
    return PageKind.ARTICLE;
  }

  private boolean isTold() {
    return signs.isCalledArticle() && signs.words() >= 30;
  }

  private boolean isError() {
    boolean isNamed = ERROR.matcher(signs.title()).find();
    boolean isBare = signs.allWords() < 120 && ERROR.matcher(signs.shown()).find();
    return (isNamed && signs.words() < 80 && !signs.hasType("newsarticle")) || isBare;
  }

  private boolean isConsent() {
    boolean isBare = signs.allWords() < 400 && !signs.isCalledArticle();
    return isBare
        && (CONSENT.matcher(signs.title()).find()
            || CONSENT.matcher(signs.shown()).results().limit(2).count() == 2
            || (signs.allWords() < 100 && CONSENT.matcher(signs.shown()).find()));
  }

  private boolean isIndex() {
    boolean isThin = signs.words() < 40 || signs.words() / Math.max(1, signs.paragraphs()) < 15;
    return isThin
        && !signs.isCalledArticle()
        && signs.teasers() >= 15
        && signs.words() < 4 * signs.teasers();
  }
}
