package dev.accord.sync.store;

import org.jdbi.v3.core.Handle;

/** What is read and written within one transaction. */
public final class Unit {
  private final SourceStates sources;
  private final Tickets tickets;
  private final Rejects rejects;
  private final Outbox outbox;
  private final StoredDefinitions definitions;
  private final Letters letters;
  private final Notes notes;
  private final Beginnings beginnings;

  Unit(Handle handle) {
    sources = new SourceStates(handle);
    tickets = new Tickets(handle);
    rejects = new Rejects(handle);
    outbox = new Outbox(handle);
    definitions = new StoredDefinitions(handle);
    letters = new Letters(handle);
    notes = new Notes(handle);
    beginnings = new Beginnings(handle);
  }

  public SourceStates sources() {
    return sources;
  }

  public Tickets tickets() {
    return tickets;
  }

  public Rejects rejects() {
    return rejects;
  }

  public Outbox outbox() {
    return outbox;
  }

  public StoredDefinitions definitions() {
    return definitions;
  }

  public Letters letters() {
    return letters;
  }

  public Notes notes() {
    return notes;
  }

  public Beginnings beginnings() {
    return beginnings;
  }
}
