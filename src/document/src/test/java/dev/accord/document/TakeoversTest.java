package dev.accord.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.document.change.Takeovers;
import dev.accord.document.problem.Problem;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.VersionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When open clocks are taken over is agreed on before it happens, and stays. */
class TakeoversTest {
  private static final Definitions EXAMPLE = DocumentReader.read(Documents.example()).orElseThrow();
  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // stored,              wanted,                   message
    "                     , 2026-12-01T12:00:00Z    , ",
    "                     , 2026-12-01T11:59:59.999Z, cannot take over open clocks at",
    "2026-12-01T13:00:00Z , 2026-12-01T14:00:00Z    , ",
    "2026-12-01T13:00:00Z ,                         , ",
    "2026-12-01T13:00:00Z , 2026-12-01T11:00:00Z    , cannot take over open clocks at",
    "2026-12-01T11:00:00Z , 2026-12-01T11:00:00Z    , ",
    "2026-12-01T11:00:00Z , 2026-12-01T14:00:00Z    , has taken over open clocks at",
    "2026-12-01T11:00:00Z ,                         , has taken over open clocks at",
  })
  void an_instant_that_has_passed_is_neither_chosen_nor_changed(
      @Nullable Instant stored, @Nullable Instant wanted, @Nullable String message) {
    List<Problem> problems =
        Takeovers.problems(
            at(VersionStatus.ACTIVE, stored), at(VersionStatus.ACTIVE, wanted), NOON);

    assertThat(problems).hasSize(message == null ? 0 : 1);
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.path())
                  .isEqualTo("agreements[0].versions[1].takesOverOpenClocksAt");
              assertThat(problem.message()).contains("Version 2", String.valueOf(message));
            });
  }

  @Test
  void a_draft_may_say_anything_until_it_is_in_force() {
    Instant passed = NOON.minusSeconds(1);
    Definitions draft = at(VersionStatus.PROPOSED, passed);

    assertThat(Takeovers.problems(at(VersionStatus.DRAFT, null), draft, NOON)).isEmpty();
    assertThat(Takeovers.problems(draft, at(VersionStatus.ACTIVE, passed), NOON)).hasSize(1);
  }

  @Test
  void an_agreement_that_is_new_here_brings_its_history_along() {
    Definitions imported = at(VersionStatus.ACTIVE, NOON.minusSeconds(1));

    assertThat(Takeovers.problems(Definitions.NONE, imported, NOON)).isEmpty();
  }

  private static Definitions at(VersionStatus status, @Nullable Instant takeover) {
    return new Definitions(
        EXAMPLE.calendars(),
        EXAMPLE.departments(),
        EXAMPLE.services(),
        EXAMPLE.agreements().stream().map(one -> at(one, status, takeover)).toList(),
        EXAMPLE.projects(),
        EXAMPLE.serviceAccounts());
  }

  private static Agreement at(
      Agreement agreement, VersionStatus status, @Nullable Instant takeover) {
    return new Agreement(
        agreement.id(),
        agreement.name(),
        agreement.kind(),
        agreement.provider(),
        agreement.clients(),
        agreement.versions().stream()
            .map(version -> version.number() == 2 ? at(version, status, takeover) : version)
            .toList());
  }

  private static AgreementVersion at(
      AgreementVersion version, VersionStatus status, @Nullable Instant takeover) {
    return version
        .with(status, version.effectiveUntil(), version.signatures())
        .takingOverOpenClocksAt(Optional.ofNullable(takeover));
  }
}
