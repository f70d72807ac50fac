package dev.accord.document.outside;

import dev.accord.engine.ticket.Ticket;
import java.net.URI;
import java.time.Instant;

/**
 * A ticket that another system keeps, as somebody who read it there hands it over.
 *
 * @param url where people see it in its own system: http or https
 * @param summary one line, as the system shows it; may be empty
 * @param seen when it was read there, by the reader's clock; of two copies the later one holds
 */
public record OutsideTicket(Ticket ticket, URI url, String summary, Instant seen) {
  public OutsideTicket {
    boolean web =
        "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
    if (!web || url.getHost() == null) {
      throw new IllegalArgumentException(
          "the address of a ticket starts with http:// or https:// and a host, was '%s'"
              .formatted(url));
    }
  }
}
