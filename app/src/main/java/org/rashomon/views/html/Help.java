package org.rashomon.views.html;

import org.rashomon.views.Program;

/** What the keys do, and who made the page. */
final class Help {
  private Help() {}

  static void render(Html html) {
    html.open("footer", "class", "colophon").open("p");
    html.text("Set side by side by Rashomon " + Program.VERSION + ". Words in ");
    html.leaf("span", "this type", "class", "words");
    html.text(" are the reports’, all others are ours. Every statement leads to its characters.");
    html.close("p").close("footer").line();
    html.open("dialog", "id", "help", "aria-labelledby", "help-title");
    html.leaf("h2", "Keys", "id", "help-title").open("dl");
    key(html, "j", "next dispute");
    key(html, "k", "previous dispute");
    key(html, "Enter", "open its words in the report");
    key(html, "b", "back to where you were");
    key(html, "/", "filter the statements");
    key(html, "Esc", "leave a field, close this");
    key(html, "?", "these keys");
    html.close("dl");
    html.leaf("p", "Copied words bring their citation along.", "class", "legend");
    html.open("form", "method", "dialog").leaf("button", "Close").close("form");
    html.close("dialog").line();
    html.leaf("div", "", "id", "tip", "role", "tooltip", "hidden", "").line();
  }

  private static void key(Html html, String key, String does) {
    html.open("div").open("dt").leaf("kbd", key).close("dt").leaf("dd", does).close("div");
  }
}
