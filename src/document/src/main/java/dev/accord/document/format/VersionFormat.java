package dev.accord.document.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.document.check.VersionChecks;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.OlderTickets;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.Signature;
import dev.accord.engine.agreement.VersionStatus;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One version of an agreement. */
public final class VersionFormat {
  private static final Choice<VersionStatus> STATUS = Choice.of(VersionStatus.class);
  private static final Choice<OlderTickets> OLDER = Choice.of(OlderTickets.class);
  private static final Choice<PeriodLength> PERIOD = Choice.of(PeriodLength.class);
  private static final Choice<Side> SIDE = Choice.of(Side.class);

  private VersionFormat() {}

  public static Optional<AgreementVersion> read(Value value) {
    References alone = new References(value.notes().problems(), "this agreement");
    return read(value, alone);
  }

  /**
   * Reads a version.
   *
   * @param versions the numbers of the agreement's versions
   */
  static Optional<AgreementVersion> read(Value value, References versions) {
    return value.members().flatMap(members -> read(members, versions));
  }

  private static Optional<AgreementVersion> read(Members members, References versions) {
    Optional<Integer> number =
        members.required("version", value -> Numbers.version(value, versions));
    Optional<VersionStatus> status = members.required("status", STATUS::read);
    Optional<Instant> from = members.required("effectiveFrom", Times::instant);
    Optional<Instant> until = members.optional("effectiveUntil", Times::instant);
    Optional<ZoneId> zone = members.required("zone", Times::zone);
    References given = members.scope("this version");
    List<ServiceId> services = members.list("services", service -> service(service, given));
    References ids = members.scope("this version");
    List<Metric> metrics =
        members.requiredList("metrics", metric -> MetricFormat.read(metric, ids));
    PeriodLength period = members.optional("period", PERIOD::read).orElse(PeriodLength.MONTH);
    VersionChecks.noCircles(metrics, members.path().member("metrics"), members.problems());
    OlderTickets older = members.optional("olderTickets", OLDER::read).orElse(OlderTickets.IGNORE);
    List<Signature> signatures = members.list("signatures", VersionFormat::signature);
    Optional<LocalDate> review = members.optional("reviewOn", Times::date);
    Optional<Instant> takeover =
        members.optional("takesOverOpenClocksAt", value -> takeover(value, from));
    String channels = members.optional("channels", Texts::prose).orElse("");
    return members.build(
        () ->
            new AgreementVersion(
                number.orElseThrow(),
                status.orElseThrow(),
                from.orElseThrow(),
                until,
                zone.orElseThrow(),
                services,
                metrics,
                period,
                older,
                signatures,
                review,
                takeover,
                channels),
        "Let effectiveUntil be later, or leave it out.");
  }

  private static Optional<Instant> takeover(Value value, Optional<Instant> from) {
    Optional<Instant> at = Times.instant(value);
    boolean early = from.isPresent() && at.filter(from.get()::isAfter).isPresent();
    return early
        ? value.mistake(
            "It takes over open clocks at %s, before it takes effect at %s."
                .formatted(at.get(), from.get()),
            "Choose that instant or a later one.")
        : at;
  }

  private static Optional<ServiceId> service(Value value, References given) {
    return Keys.declared("service", given, ServiceId::new)
        .from(value)
        .flatMap(id -> Keys.used(Kind.SERVICE, ServiceId::new).from(value));
  }

  private static Optional<Signature> signature(Value value) {
    return value.members().flatMap(VersionFormat::signature);
  }

  private static Optional<Signature> signature(Members members) {
    Optional<Side> side = members.required("side", SIDE::read);
    Optional<UserKey> by = members.required("by", People::user);
    Optional<Instant> at = members.required("at", Times::instant);
    return members.build(
        () -> new Signature(side.orElseThrow(), by.orElseThrow(), at.orElseThrow()));
  }

  public static JsonObject write(AgreementVersion version) {
    return new ObjectWriter()
        .with("version", version.number())
        .with("status", STATUS.write(version.status()))
        .with("effectiveFrom", version.effectiveFrom())
        .ifPresent("effectiveUntil", version.effectiveUntil(), ObjectWriter::text)
        .with("zone", version.zone())
        .unlessEmpty("services", version.services(), ObjectWriter::text)
        .with("metrics", ObjectWriter.array(version.metrics(), MetricFormat::write))
        .unless(PeriodLength.MONTH, "period", version.period(), PERIOD::write)
        .unless(OlderTickets.IGNORE, "olderTickets", version.olderTickets(), OLDER::write)
        .unlessEmpty("signatures", version.signatures(), VersionFormat::write)
        .ifPresent("reviewOn", version.reviewOn(), ObjectWriter::text)
        .ifPresent("takesOverOpenClocksAt", version.takesOverOpenClocksAt(), ObjectWriter::text)
        .unlessEmpty("channels", version.channels())
        .done();
  }

  private static JsonElement write(Signature signature) {
    return new ObjectWriter()
        .with("side", SIDE.write(signature.side()))
        .with("by", signature.by())
        .with("at", signature.at())
        .done();
  }
}
