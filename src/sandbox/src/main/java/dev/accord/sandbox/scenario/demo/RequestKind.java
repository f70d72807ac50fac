package dev.accord.sandbox.scenario.demo;

import dev.accord.sandbox.scenario.form.Form;
import java.util.List;
import java.util.Optional;

/**
 * A kind of request, with what people say when it is handled. Texts have words in braces.
 *
 * @param handTo the component that often has to take over
 * @param complaint what the reporter says when it was not solved after all
 */
record RequestKind(
    int weight,
    String type,
    String priority,
    Texts texts,
    Optional<HandOff> handTo,
    Optional<Exchange> question,
    Optional<Exchange> approval,
    Optional<Exchange> vendor,
    Optional<String> complaint) {

  /** Choices of wording, each list with at least one. */
  record Texts(List<String> summaries, List<String> descriptions, List<String> fixes) {}

  /** What one side says, and the answer. */
  record Exchange(String ask, String answer) {}

  record HandOff(String component, List<String> notes) {}

  static RequestKind of(Form form) {
    RequestKind kind =
        new RequestKind(
            form.count("weight"),
            form.text("type", "Name an issue type."),
            form.text("priority", "Name a priority."),
            new Texts(form.texts("summary"), form.texts("description"), form.texts("fixes")),
            form.maybeText("handTo").map(to -> new HandOff(to, form.texts("handNote"))),
            form.maybeForm("question").map(RequestKind::exchange),
            form.maybeForm("approval").map(RequestKind::exchange),
            form.maybeForm("vendor").map(RequestKind::exchange),
            form.maybeText("complaint"));
    form.done();
    return kind;
  }

  private static Exchange exchange(Form form) {
    Exchange exchange =
        new Exchange(form.text("ask", "Write it."), form.text("answer", "Write it."));
    form.done();
    return exchange;
  }
}
