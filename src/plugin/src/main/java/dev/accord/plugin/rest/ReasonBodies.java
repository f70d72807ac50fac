package dev.accord.plugin.rest;

import dev.accord.plugin.rest.ReportBody.ReasonBody;
import dev.accord.plugin.store.GivenReason;
import dev.accord.plugin.view.Persons;

/** Tells reasons. */
final class ReasonBodies {
  private ReasonBodies() {}

  static ReasonBody of(GivenReason reason, Persons persons) {
    return new ReasonBody(
        reason.code().name(), reason.note(), persons.of(reason.by()), reason.at());
  }
}
