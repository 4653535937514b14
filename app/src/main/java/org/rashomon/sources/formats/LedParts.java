package org.rashomon.sources.formats;

import java.util.Iterator;
import java.util.List;
import org.rashomon.sources.Content;
import org.rashomon.sources.Input;
import org.rashomon.sources.Lead;
import org.rashomon.sources.Parts;
import org.rashomon.sources.Told;

/** Gives each input, in the order of the leads that it was got by, what was told of it. */
final class LedParts implements Parts {
  private final Parts parts;
  private final Iterator<Lead> leads;

  LedParts(Parts parts, List<Lead> leads) {
    this.parts = parts;
    this.leads = leads.iterator();
  }

  @Override
  public long most() {
    return parts.most();
  }

  @Override
  public void take(Input part) {
    if (!leads.hasNext()) {
      throw new IllegalStateException("more inputs than addresses, the last is " + part.name());
    }
    Told told = leads.next().told();
    parts.take(part instanceof Content content ? content.with(told) : part);
  }

  @Override
  public void follow(String from, List<String> addresses) {
    parts.follow(from, addresses);
  }

  @Override
  public void lead(String from, List<Lead> more) {
    parts.lead(from, more);
  }
}
