package dev.accord.plugin.rest;

import dev.accord.plugin.rest.ClocksBody.IssueBody;
import dev.accord.plugin.track.Assessed;
import dev.accord.plugin.track.FoundTicket;
import dev.accord.plugin.track.IssueAssessor;

/**
 * Tells the clocks of a ticket to whoever reads, folded anew at every question, so that they are
 * never out of date.
 */
public final class TicketClocks {
  private final ReaderSettings readers;
  private final IssueAssessor assessor;
  private final ReasonDesk desk;

  public TicketClocks(ReaderSettings readers, IssueAssessor assessor, ReasonDesk desk) {
    this.readers = readers;
    this.assessor = assessor;
    this.desk = desk;
  }

  boolean maySee(FoundTicket ticket) {
    return ticket.isVisibleTo(readers.user().orElse(null));
  }

  /** Clocks, cycles, segments and legs as of now. */
  String of(FoundTicket ticket) {
    Assessed assessed = assessor.assess(ticket, assessor.rules(), desk.now());
    ReasonsView reasons = desk.view(ticket.number(), readers.user(), assessed.rules());
    return Json.write(
        new ClocksBodies(new Names(assessed.rules().rulebook()), reasons)
            .of(
                IssueBody.of(ticket, assessed.ticket().id()),
                readers.current(),
                assessed.assessment()));
  }
}
