package dev.accord.plugin.outside;

import com.atlassian.jira.project.ProjectManager;
import dev.accord.document.DocumentReader;
import dev.accord.document.DocumentWriter;
import dev.accord.document.Reading;
import dev.accord.document.outside.OutsideTicket;
import dev.accord.document.problem.Problem;
import dev.accord.engine.ticket.TicketId;
import dev.accord.plugin.config.JiraPeople;
import dev.accord.plugin.store.Digest;
import dev.accord.plugin.store.OutsideCopy;
import dev.accord.plugin.store.OutsideFace;
import dev.accord.plugin.track.OutsideFields;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks over tickets that were sent, before they are let in. */
public final class Entrance {
  /** As which issues of this Jira are told to the engine. */
  private static final String OURS = "jira";

  private static final int MOST_PROBLEMS = 3;

  private final ProjectManager projects;
  private final JiraPeople people;

  public Entrance(ProjectManager projects, JiraPeople people) {
    this.projects = projects;
    this.people = people;
  }

  /** The ticket, or why it stays outside: where, what, cure. */
  record Looked(Sent sent, Optional<OutsideCopy> copy, String why) {
    private static Looked refused(Sent sent, String why) {
      return new Looked(sent, Optional.empty(), why);
    }
  }

  /** Each of them, in their order. */
  List<Looked> look(List<Sent> sent) {
    Recognition recognition = new Recognition(people);
    return sent.stream().map(one -> look(one, recognition)).toList();
  }

  private Looked look(Sent sent, Recognition recognition) {
    Reading<OutsideTicket> reading = DocumentReader.readOutsideTicket(sent.text());
    if (reading.value().isEmpty()) {
      return Looked.refused(
          sent,
          reading.problems().stream()
              .filter(Problem::isError)
              .limit(MOST_PROBLEMS)
              .map(Entrance::words)
              .collect(Collectors.joining(" ")));
    }
    OutsideTicket ticket = reading.value().get();
    Optional<String> project = OutsideFields.project(ticket.ticket());
    return refusal(ticket.ticket().id(), project)
        .map(why -> Looked.refused(sent, why))
        .orElseGet(
            () ->
                new Looked(
                    sent, Optional.of(copy(recognition.in(ticket), project.orElseThrow())), ""));
  }

  private static String words(Problem problem) {
    String path = problem.path().isEmpty() ? "ticket" : problem.path();
    return "%s: %s %s".formatted(path, problem.message(), problem.cure());
  }

  private Optional<String> refusal(TicketId id, Optional<String> project) {
    if (id.system().equals(OURS)) {
      return Optional.of(
          "system: '%s' is this Jira itself. Give the other system another key.".formatted(OURS));
    }
    if (project.isEmpty()) {
      return Optional.of(
          "fields.project: there is none, so no agreement can apply. Map the ticket to a project"
              + " of this Jira.");
    }
    return projects.getProjectObjByKey(project.get()) == null
        ? Optional.of(
            "fields.project: this Jira has no project '%s'. Map the ticket to one that it has."
                .formatted(project.get()))
        : Optional.empty();
  }

  private static OutsideCopy copy(OutsideTicket ticket, String project) {
    return new OutsideCopy(
        ticket.ticket().id(),
        new OutsideFace(
            ticket.ticket().key(),
            ticket.url().toString(),
            ticket.summary(),
            project,
            ticket.ticket().clockOffset()),
        DocumentWriter.write(ticket),
        hash(ticket),
        ticket.seen());
  }

  /** The same whenever the same was seen. */
  private static String hash(OutsideTicket ticket) {
    return Digest.of(
        DocumentWriter.write(
            new OutsideTicket(ticket.ticket(), ticket.url(), ticket.summary(), Instant.EPOCH)));
  }
}
