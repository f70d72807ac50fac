package dev.accord.sync.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.script;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.time;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import dev.accord.sync.run.Chores;
import dev.accord.sync.run.Health;
import dev.accord.sync.run.Standing;
import dev.accord.sync.store.Letter;
import dev.accord.sync.store.Reject;
import dev.accord.sync.store.SourceState;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The page: one table of sources, what waits for Accord, and what is not understood. */
final class StatusPage {
  static final String SCRIPT = resource("refresh.js");
  static final String STYLE = resource("page.css");
  static final String ICON = resource("icon.svg");

  private final Standing standing;
  private final List<String> warnings;

  private StatusPage(Standing standing, List<String> warnings) {
    this.standing = standing;
    this.warnings = warnings;
  }

  /**
   * @param warnings what an administrator should know though it works
   */
  static String of(Standing standing, List<String> warnings) {
    return new StatusPage(standing, warnings).page();
  }

  static String word(Health health) {
    return switch (health) {
      case GOOD -> "all is well";
      case REJECTS -> "some tickets are left over";
      case AWAY -> "a system is away";
      case STUCK -> "somebody has to act";
    };
  }

  private String page() {
    return document(
        html(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width"),
                    title("Accord sync: " + word(standing.health())),
                    link().withRel("icon").withHref("/icon.svg"),
                    link().withRel("stylesheet").withHref("/page.css"),
                    script().withSrc("/refresh.js").attr("defer")),
                body(
                    main(
                        h1("Accord sync"),
                        p(
                            lozenge(standing.health(), word(standing.health())),
                            span(" as of "),
                            time(Words.instant(standing.now()))
                                .withDatetime(standing.now().toString())),
                        iff(
                            !warnings.isEmpty(),
                            div(
                                h2("Worth a second look"),
                                ul(each(warnings, words -> li(Words.sentence(words)))))),
                        h2("Sources"),
                        sources(),
                        h2("Accord in Jira"),
                        accord(),
                        each(standing.sources(), this::rejects),
                        each(standing.sources(), this::writing),
                        p(
                                a("Figures for Prometheus").withHref("/metrics"),
                                span(" · "),
                                a("Ready?").withHref("/health/ready"))
                            .withClass("quiet"))))
            .withLang("en"));
  }

  private DomContent sources() {
    if (standing.sources().isEmpty()) {
      return p("No source is configured. Add one to the configuration file and start again.");
    }
    return div(table(
            thead(
                tr(
                    th("System"),
                    th("State"),
                    th("Tickets"),
                    th("Everything read until"),
                    th("Last pass"),
                    th("Its clock"),
                    th("Not understood"),
                    th(span("Action").withClass("hidden")))),
            tbody(each(standing.sources(), this::source))))
        .withClass("wide");
  }

  private DomContent source(Standing.OfSource source) {
    SourceState state = source.state();
    Instant now = standing.now();
    return tr(
        th(state.system()).attr("scope", "row"),
        td(
            trouble(state, state.complete() ? "reading changes" : "first reading"),
            iff(source.deletions().failure().isPresent(), trouble(source.deletions(), "")),
            iff(source.memberships().failure().isPresent(), trouble(source.memberships(), ""))),
        td("%,d".formatted(source.tickets())).withClass("number"),
        td(Words.ago(state.readUntil(), now)),
        td(
            "%,d read, %,d changed, %s"
                .formatted(
                    state.lastPass().read(),
                    state.lastPass().changed(),
                    Words.span(state.lastPass().took()))),
        td(Words.offset(state.clockOffset())),
        td(
            source.rejects() == 0
                ? span("none")
                : a("%,d".formatted(source.rejects())).withHref("#rejects-" + state.system())),
        td(retry(state.system(), "Try again now")));
  }

  private DomContent accord() {
    Instant now = standing.now();
    return div(
        p(
            trouble(
                standing.accord(),
                standing.accord().readUntil().isPresent() ? "reached" : "not asked yet")),
        p(
            standing
                .definitions()
                .map(
                    it ->
                        "Agreements of revision %d, which came %s."
                            .formatted(it.revision(), Words.ago(Optional.of(it.fetched()), now)))
                .orElse("No agreements have come yet.")),
        p(
            standing.waiting() == 0
                ? "Everything is handed over."
                : "%,d tickets wait to be handed over, the oldest since %s."
                    .formatted(
                        standing.waiting(),
                        standing
                            .oldestWaiting()
                            .map(at -> Words.span(Duration.between(at, now)))
                            .orElse("now"))),
        iff(
            !standing.refused().isEmpty(),
            div(
                p("Not taken, and tried again later:"),
                ul(each(standing.refused(), reason -> li(reason))))),
        retry(Chores.ACCORD, "Hand over now"));
  }

  private DomContent rejects(Standing.OfSource source) {
    String system = source.state().system();
    return iff(
        source.rejects() > 0,
        div(
            h2("Not understood: " + system).withId("rejects-" + system),
            p(
                "These tickets are kept aside, are in no figure and are read again by themselves. Mend the mapping, or the ticket in its system. Shown are %,d of %,d, the oldest first."
                    .formatted(source.examples().size(), source.rejects())),
            div(table(
                    thead(tr(th("Ticket"), th("Why"), th("First seen"), th("Tried"), th("Again"))),
                    tbody(each(source.examples(), this::reject))))
                .withClass("wide")));
  }

  private DomContent writing(Standing.OfSource source) {
    return source
        .writing()
        .<DomContent>map(it -> written(source.state().system(), it))
        .orElseGet(() -> text(""));
  }

  private DomContent written(String system, Standing.OfWriting writing) {
    return div(
        h2("Written back to " + system),
        p(
            trouble(
                writing.state(),
                writing.state().readUntil().isPresent() ? "reached" : "not asked yet")),
        p(
            writing.waiting() == 0
                ? "Every ticket says how its clocks stand."
                : "%,d tickets wait to be written.".formatted(writing.waiting())),
        iff(
            writing.refused() > 0,
            div(
                p(
                    "Refused, and tried again by itself. Shown are %,d of %,d."
                        .formatted(writing.examples().size(), writing.refused())),
                div(table(
                        thead(tr(th("Ticket"), th("Why"), th("Again"))),
                        tbody(each(writing.examples(), this::refusal))))
                    .withClass("wide"))));
  }

  private DomContent refusal(Letter letter) {
    return tr(
        th(letter.key()).attr("scope", "row"),
        td(letter.state().reason().orElse("")),
        td(letter.state().dueAt().map(Words::instant).orElse("")));
  }

  private DomContent reject(Reject reject) {
    return tr(
        th(reject.key()).attr("scope", "row"),
        td(reject.reason()),
        td(Words.instant(reject.first())),
        td("%d times".formatted(reject.attempts())),
        td(Words.instant(reject.retryAt())));
  }

  /** Why it does not go, or that it does. */
  private DomContent trouble(SourceState state, String otherwise) {
    return state
        .failure()
        .<DomContent>map(
            it ->
                span(
                    lozenge(Health.STUCK, Words.trouble(it.trouble())),
                    span(
                        " since %s. %s Tried again at %s."
                            .formatted(
                                Words.instant(it.since()),
                                Words.sentence(it.message()),
                                Words.instant(it.retryAt())))))
        .orElseGet(() -> lozenge(Health.GOOD, otherwise));
  }

  private static DomContent lozenge(Health health, String text) {
    return span(text).withClass("lozenge " + (health == Health.GOOD ? "good" : "bad"));
  }

  private static DomContent retry(String system, String words) {
    return form(button(words).withType("submit")).withMethod("post").withAction("/retry/" + system);
  }

  private static String resource(String name) {
    try (InputStream stream = StatusPage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
