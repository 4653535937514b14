package org.rashomon.stories.grouping;

/** Sums of squared rarities over the terms of one report, or of two, by what the terms are. */
final class Channels {
  double words;
  double lead;
  double headline;

  /** Of terms that are in the headline of either, once for each. */
  double told;

  double names;

  /** Of places that a beginning names: an event is where its reports begin. */
  double places;

  double figures;

  /** Of one report by itself. */
  static Channels of(Member member, Vocabulary vocabulary) {
    Channels sums = new Channels();
    for (int i = 0; i < member.size(); i++) {
      sums.add(member, i, member, i, vocabulary.rarity(member.term(i)));
    }
    return sums;
  }

  /** Of what two reports share. */
  static Channels shared(Member a, Member b, Vocabulary vocabulary) {
    Channels sums = new Channels();
    int j = 0;
    for (int i = 0; i < a.size(); i++) {
      while (j < b.size() && b.term(j) < a.term(i)) {
        j++;
      }
      if (j < b.size() && b.term(j) == a.term(i)) {
        sums.add(a, i, b, j, vocabulary.rarity(a.term(i)));
      }
    }
    return sums;
  }

  private void add(Member a, int i, Member b, int j, double rarity) {
    double square = rarity * rarity;
    words += square * a.frequency(i) * b.frequency(j);
    lead += a.inLead(i) && b.inLead(j) ? square : 0;
    headline += a.inHeadline(i) && b.inHeadline(j) ? square : 0;
    told += (a.inHeadline(i) ? square : 0) + (b.inHeadline(j) ? square : 0);
    if (a.kind(i) != b.kind(j)) {
      return;
    }
    switch (a.kind(i)) {
      case WORD -> {}
      case NAME -> names += square;
      case PLACE -> {
        names += square;
        places += a.inLead(i) && b.inLead(j) ? square : 0;
      }
      case FIGURE, DATE -> figures += square;
    }
  }
}
