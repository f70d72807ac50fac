package dev.accord.document.format;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.accord.document.check.QuestionSetChecks;
import dev.accord.document.json.Members;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.json.References;
import dev.accord.document.json.Value;
import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Instrument;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.agreement.SurveyId;
import java.util.List;
import java.util.Optional;

/** A survey with its question sets. */
public final class SurveyFormat {
  private static final Choice<Instrument> INSTRUMENT = Choice.of(Instrument.class);
  private static final Choice<Audience> AUDIENCE = Choice.of(Audience.class);
  private static final Choice<AnswerMode> MODE = Choice.of(AnswerMode.class);
  private static final int EVERYBODY = 100;

  private SurveyFormat() {}

  public static Optional<Survey> read(Value value) {
    return value.members().flatMap(SurveyFormat::read);
  }

  private static Optional<Survey> read(Members members) {
    Optional<SurveyId> id = members.required("id", Keys.declared(Kind.SURVEY, SurveyId::new));
    Optional<String> name = members.required("name", Texts::name);
    Optional<DepartmentId> provider =
        members.required("provider", Keys.used(Kind.DEPARTMENT, DepartmentId::new));
    Optional<Instrument> instrument = members.required("instrument", INSTRUMENT::read);
    Audience audience = members.optional("audience", AUDIENCE::read).orElse(Audience.BOTH);
    References given = members.scope("this survey");
    List<ServiceId> services = members.list("services", service -> service(service, given));
    AnswerMode mode = members.optional("mode", MODE::read).orElse(AnswerMode.ANONYMOUS);
    int sample = members.optional("samplePercent", Numbers::sample).orElse(EVERYBODY);
    boolean active = members.optional("active", Value::flag).orElse(true);
    References numbers = members.scope("this survey");
    List<QuestionSet> sets =
        members.requiredList("questionSets", set -> QuestionSetFormat.read(set, numbers));
    QuestionSetChecks.inOrder(sets, members.path().member("questionSets"), members.problems());
    return members.build(
        () ->
            new Survey(
                id.orElseThrow(),
                name.orElseThrow(),
                provider.orElseThrow(),
                instrument.orElseThrow(),
                audience,
                services,
                mode,
                sample,
                active,
                sets));
  }

  private static Optional<ServiceId> service(Value value, References given) {
    return Keys.declared("service", given, ServiceId::new)
        .from(value)
        .flatMap(id -> Keys.used(Kind.SERVICE, ServiceId::new).from(value));
  }

  public static JsonObject write(Survey survey) {
    return new ObjectWriter()
        .with("id", survey.id())
        .with("name", survey.name())
        .with("provider", survey.provider())
        .with("instrument", INSTRUMENT.write(survey.instrument()))
        .unless(Audience.BOTH, "audience", survey.audience(), AUDIENCE::write)
        .unlessEmpty("services", survey.services(), ObjectWriter::text)
        .unless(AnswerMode.ANONYMOUS, "mode", survey.mode(), MODE::write)
        .unless(EVERYBODY, "samplePercent", survey.samplePercent(), JsonPrimitive::new)
        .unless(true, "active", survey.active(), JsonPrimitive::new)
        .with("questionSets", ObjectWriter.array(survey.questionSets(), QuestionSetFormat::write))
        .done();
  }
}
