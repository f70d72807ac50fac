package dev.accord.sync.source;

import dev.accord.document.outside.OutsideTicket;

/** What came of reading one ticket. */
public sealed interface ReadTicket {
  /** The system's own id, which never changes. */
  String id();

  /** The ticket, told in the words that every system shares. */
  record Understood(OutsideTicket outside) implements ReadTicket {
    @Override
    public String id() {
      return outside.ticket().id().value();
    }
  }

  /**
   * A ticket that cannot be told: it is kept aside with the reason and tried again.
   *
   * @param key what people call it; the id when that is all there is
   * @param reason which field, what value, and what to do about it; without personal data
   */
  record Rejected(String id, String key, String reason) implements ReadTicket {}
}
