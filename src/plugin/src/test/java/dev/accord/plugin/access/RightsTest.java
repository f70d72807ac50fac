package dev.accord.plugin.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.document.DocumentReader;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.Samples;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables say who may do what. */
class RightsTest {
  private static final DepartmentId IT = new DepartmentId("it");
  private static final DepartmentId FINANCE = new DepartmentId("finance");
  private static final DepartmentId SALES = new DepartmentId("sales");

  private static final Rights ADMINISTRATOR = rights(true, Set.of(), Set.of(), Set.of());
  private static final Rights PROJECT = rights(false, Set.of("ITS"), Set.of(), Set.of());
  private static final Rights PROVIDER = rights(false, Set.of(), Set.of(IT), Set.of(IT));
  private static final Rights CLIENT = rights(false, Set.of(), Set.of(FINANCE), Set.of(FINANCE));
  private static final Rights OTHER = rights(false, Set.of(), Set.of(SALES), Set.of(SALES));
  private static final Rights MEMBER = rights(false, Set.of(), Set.of(), Set.of(FINANCE));
  private static final Rights NOBODY = rights(false, Set.of(), Set.of(), Set.of());

  /** In the order of the letters of a row: A P V C O M N. */
  private static final List<Rights> PEOPLE =
      List.of(ADMINISTRATOR, PROJECT, PROVIDER, CLIENT, OTHER, MEMBER, NOBODY);

  private static final String IN_FORCE =
      "\"version\": 1, \"status\": \"active\", \"effectiveFrom\": \"2026-01-01T00:00:00Z\","
          + " \"zone\": \"UTC\", \"metrics\": []";
  private static final String DRAFT =
      "\"version\": 2, \"status\": \"draft\", \"effectiveFrom\": \"2027-01-01T00:00:00Z\","
          + " \"zone\": \"UTC\", \"metrics\": []";
  private static final String AGREED = agreement("it", "finance", IN_FORCE);
  private static final String WITH_DRAFT = agreement("it", "finance", IN_FORCE, DRAFT);
  private static final String ONLY_DRAFT =
      agreement("it", "finance", DRAFT.replace("\"version\": 2", "\"version\": 1"));

  /**
   * Letters of those who may: Administrator of Jira, of the Project ITS, head of the proVider, head
   * of the Client, head of another (O), Member of the client, Nobody in particular.
   */
  static Stream<Arguments> changes() {
    String calendar =
        "{\"id\": \"c\", \"name\": \"C\", \"versions\": [{\"version\": 1, \"hours\": \"always\"}]}";
    String service = service("it");
    String finance = department("finance", "");
    return Stream.of(
        row("add a calendar", "calendar", "", calendar, "A"),
        row("change a calendar", "calendar", calendar, calendar.replace("\"C\"", "\"D\""), "A"),
        row("remove a calendar", "calendar", calendar, "", "A"),
        row("add a department", "department", "", finance, "A"),
        row("remove a department", "department", finance, "", "A"),
        row(
            "its contact",
            "department",
            finance,
            department("finance", ", \"contact\": \"Phone 4711\""),
            "AC"),
        row(
            "its deputies",
            "department",
            finance,
            department("finance", ", \"deputies\": [\"paul\"]"),
            "AC"),
        row("its head", "department", finance, department("finance", ", \"head\": \"paul\""), "A"),
        row(
            "its members",
            "department",
            finance,
            department("finance", ", \"members\": [\"x\"]"),
            "A"),
        row("add a service", "service", "", service, "AV"),
        row("remove a service", "service", service, "", "AV"),
        row("give a service away", "service", service, service("finance"), "A"),
        row("add a survey", "survey", "", survey("it"), "AV"),
        row("remove a survey", "survey", survey("it"), "", "AV"),
        row("let a survey ask about others", "survey", survey("it"), survey("finance"), "A"),
        row("the settings of a project", "project", "", project("ITS"), "AP"),
        row("the settings of another project", "project", "", project("OPS"), "A"),
        row("a new draft", "agreement", AGREED, WITH_DRAFT, "AVC"),
        row(
            "change a draft",
            "agreement",
            WITH_DRAFT,
            WITH_DRAFT.replace("2027-01-01", "2027-02-01"),
            "AVC"),
        row("drop a draft", "agreement", WITH_DRAFT, AGREED, "AVC"),
        row("begin an agreement", "agreement", "", ONLY_DRAFT, "AVC"),
        row("remove an agreement that is a draft", "agreement", ONLY_DRAFT, "", "AVC"),
        row("remove an agreement in force", "agreement", AGREED, "", "A"),
        row(
            "end an agreement by hand",
            "agreement",
            AGREED,
            AGREED.replace("\"active\"", "\"ended\""),
            "A"),
        row(
            "put a draft in force by hand",
            "agreement",
            ONLY_DRAFT,
            ONLY_DRAFT.replace("\"draft\"", "\"active\""),
            "A"),
        row(
            "sign a draft by hand",
            "agreement",
            ONLY_DRAFT,
            ONLY_DRAFT.replace(
                "\"metrics\": []",
                "\"metrics\": [], \"signatures\": [{\"side\": \"client\", \"by\": \"paul\", \"at\":"
                    + " \"2026-01-01T00:00:00Z\"}]"),
            "A"),
        row(
            "rename an agreement in force",
            "agreement",
            AGREED,
            AGREED.replace("\"name\": \"Both\"", "\"name\": \"Either\""),
            "A"),
        row(
            "change the sides of one in force",
            "agreement",
            AGREED,
            agreement("it", "sales", IN_FORCE),
            "A"),
        row("write a draft for others", "agreement", "", agreement("sales", "it", DRAFT), "AVO"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void a_change_is_for(String what, Definitions before, Definitions after, String allowed) {
    assertThat(letters(rights -> new ChangeRights(rights).refusal(before, after).isEmpty()))
        .isEqualTo(allowed);
    for (Rights rights : PEOPLE) {
      new ChangeRights(rights)
          .refusal(before, after)
          .ifPresent(why -> assertThat(why).endsWith(".").contains("administrators"));
    }
  }

  @Test
  void an_agreement_is_read_by_its_two_sides_and_by_administrators() {
    Agreement agreement = Samples.definitions().agreements().get(0);

    assertThat(letters(rights -> rights.mayRead(agreement))).isEqualTo("APVCM");
    assertThat(letters(rights -> rights.mayEdit(agreement))).isEqualTo("AVC");
  }

  @Test
  void an_agreement_with_everybody_is_read_by_everybody_and_written_by_its_provider() {
    Agreement everybody = only("agreement", agreement("it", "", IN_FORCE)).agreements().get(0);

    assertThat(letters(rights -> rights.mayRead(everybody))).isEqualTo("APVCOMN");
    assertThat(letters(rights -> rights.mayEdit(everybody))).isEqualTo("AV");
  }

  @Test
  void the_rest_is_read_by_everybody_but_settings_and_service_accounts() {
    Definitions all = Samples.definitions();

    assertThat(letters(rights -> rights.mayRead(all.projects().get(0)))).isEqualTo("APV");
    assertThat(letters(rights -> rights.mayRead(only("department", department("it", "")))))
        .isEqualTo("APVCOMN");
    assertThat(letters(rights -> rights.mayRead(only("survey", survey("it")))))
        .isEqualTo("APVCOMN");
    assertThat(letters(rights -> rights.mayEdit(only("survey", survey("it"))))).isEqualTo("AV");
    Definitions accounts =
        new Definitions(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(new UserKey("robot")));
    assertThat(letters(rights -> rights.mayRead(accounts))).isEqualTo("A");
    assertThat(letters(rights -> rights.mayEdit(accounts))).isEqualTo("A");
  }

  private static String letters(java.util.function.Predicate<Rights> may) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < PEOPLE.size(); i++) {
      if (may.test(PEOPLE.get(i))) {
        letters.append("APVCOMN".charAt(i));
      }
    }
    return letters.toString();
  }

  private static Arguments row(
      String what, String kind, String before, String after, String allowed) {
    return Arguments.of(what, only(kind, before), only(kind, after), allowed);
  }

  /** Nothing but the definition; nothing at all for no text. */
  private static Definitions only(String kind, String json) {
    if (json.isEmpty()) {
      return Definitions.NONE;
    }
    return switch (kind) {
      case "calendar" ->
          new Definitions(
              List.of(DocumentReader.readCalendar(json).orElseThrow()),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of());
      case "department" ->
          new Definitions(
              List.of(),
              List.of(DocumentReader.readDepartment(json).orElseThrow()),
              List.of(),
              List.of(),
              List.of(),
              List.of());
      case "service" ->
          new Definitions(
              List.of(),
              List.of(),
              List.of(DocumentReader.readService(json).orElseThrow()),
              List.of(),
              List.of(),
              List.of());
      case "agreement" ->
          new Definitions(
              List.of(),
              List.of(),
              List.of(),
              List.of(DocumentReader.readAgreement(json).orElseThrow()),
              List.of(),
              List.of());
      case "survey" ->
          Definitions.NONE.withSurveys(List.of(DocumentReader.readSurvey(json).orElseThrow()));
      default ->
          new Definitions(
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(DocumentReader.readProject(json).orElseThrow()),
              List.of());
    };
  }

  private static String agreement(String provider, String client, String... versions) {
    String clients = client.isEmpty() ? "" : "\"%s\"".formatted(client);
    return "{\"id\": \"x\", \"name\": \"Both\", \"provider\": \"%s\", \"clients\": [%s], \"versions\": [{%s}]}"
        .formatted(provider, clients, String.join("}, {", versions));
  }

  private static String department(String id, String more) {
    return "{\"id\": \"%s\", \"name\": \"D\", \"calendar\": \"c\"%s}".formatted(id, more);
  }

  private static String service(String provider) {
    return "{\"id\": \"s\", \"name\": \"S\", \"provider\": \"%s\", \"requests\": \"anything\"}"
        .formatted(provider);
  }

  private static String survey(String provider) {
    return """
        {"id": "s", "name": "S", "provider": "%s", "instrument": "relationship", "questionSets":
          [{"number": 1, "effectiveFrom": "2026-01-01T00:00:00Z", "items": ["choose-again"]}]}
        """
        .formatted(provider);
  }

  private static String project(String key) {
    return "{\"project\": \"%s\", \"owner\": \"it\"}".formatted(key);
  }

  private static Rights rights(
      boolean administrator,
      Set<String> projects,
      Set<DepartmentId> heads,
      Set<DepartmentId> departments) {
    return new Rights(new UserKey("ines"), administrator, projects, heads, departments);
  }
}
