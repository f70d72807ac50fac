package dev.accord.plugin.config;

import static dev.accord.plugin.PluginUnderTest.ADMIN;
import static dev.accord.plugin.Samples.MON_0900;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefinitionServiceTest {
  private static final DefinitionName FINANCE =
      new DefinitionName(DefinitionKind.DEPARTMENT, "finance");
  private static final DefinitionName IT_FOR_FINANCE =
      new DefinitionName(DefinitionKind.AGREEMENT, "it-for-finance");
  private static final DefinitionName OFFICE =
      new DefinitionName(DefinitionKind.CALENDAR, "office");
  private static final DefinitionName SALES =
      new DefinitionName(DefinitionKind.DEPARTMENT, "sales");
  private static final UserKey INES = new UserKey("ines");

  private final PluginUnderTest plugin = new PluginUnderTest(TestDatabase.H2.empty(), MON_0900);
  private final DefinitionService service = plugin.definitions;

  @BeforeEach
  void configure() {
    plugin.configure(Samples.document());
  }

  @Test
  void adds_one_definition_and_leaves_the_others_alone() {
    long before = plugin.stores.definitions().newest().size();

    Outcome outcome =
        store(SALES, "{\"id\": \"sales\", \"name\": \"Sales\", \"calendar\": \"office\"}", 0);

    assertThat(outcome).isEqualTo(new Outcome.Done(SALES));
    assertThat(plugin.stores.definitions().newest()).hasSize((int) before + 1);
    assertThat(plugin.rules.current().rulebook().department(new DepartmentId("sales"))).isPresent();
  }

  @Test
  void changes_what_was_read_and_tells_the_second_of_two_people_who_was_faster() {
    int read = revision(FINANCE);
    String renamed = json(FINANCE).replace("Finance", "Finance and Control");

    assertThat(service.store(service.propose(FINANCE, renamed), read, INES))
        .isEqualTo(new Outcome.Done(FINANCE));
    Outcome second = service.store(service.propose(FINANCE, json(FINANCE)), read, ADMIN);

    assertThat(second).isInstanceOf(Outcome.Conflict.class);
    var current = ((Outcome.Conflict) second).current().orElseThrow();
    assertThat(current.definition().author()).isEqualTo("ines");
    assertThat(current.definition().json()).contains("Finance and Control");
    assertThat(current.number()).isEqualTo(revision(FINANCE));
  }

  @Test
  void takes_no_new_definition_in_the_place_of_one_that_exists() {
    assertThat(store(FINANCE, json(FINANCE), DefinitionService.NEW))
        .isInstanceOf(Outcome.Conflict.class);
  }

  @Test
  void names_references_that_lead_nowhere_at_paths_of_the_document_itself() {
    Proposal proposal =
        service.propose(
            IT_FOR_FINANCE,
            json(IT_FOR_FINANCE)
                .replace("\"finance\"", "\"fynance\"")
                .replace("\"within\": \"8h\"", "\"within\": \"8 parsecs\""));

    assertThat(proposal.canBeStored()).isFalse();
    assertThat(proposal.problems())
        .extracting(Finding::path)
        .contains("clients[0]", "versions[0].metrics[0].goals[1].within");
    assertThat(proposal.problems()).extracting(Finding::cure).contains("Did you mean 'finance'?");
  }

  @Test
  void keeps_the_wording_of_a_version_in_force() {
    Proposal proposal =
        service.propose(
            IT_FOR_FINANCE,
            json(IT_FOR_FINANCE).replace("\"within\": \"8h\"", "\"within\": \"2h\""));

    assertThat(proposal.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("versions[0]");
              assertThat(problem.cure()).contains("as version 2");
            });
  }

  @Test
  void refuses_a_document_that_is_that_of_another_id() {
    assertThat(service.propose(SALES, json(FINANCE)).problems())
        .extracting(Finding::path)
        .contains("id");
    DefinitionName other = new DefinitionName(DefinitionKind.PROJECT, "OPS");
    String settings = json(new DefinitionName(DefinitionKind.PROJECT, "ITS"));
    assertThat(service.propose(other, settings).problems())
        .extracting(Finding::path)
        .contains("project");
  }

  @Test
  void warns_at_paths_of_the_document_itself_of_what_this_jira_does_not_have() {
    Proposal proposal =
        service.propose(
            IT_FOR_FINANCE,
            json(IT_FOR_FINANCE).replace("Waiting for client\"}", "Waiting for godot\"}"));

    assertThat(proposal.warnings())
        .extracting(Finding::path)
        .containsExactly("versions[0].metrics[0].pauses[0].when");
  }

  @Test
  void removes_nothing_that_others_refer_to_and_says_who_does() {
    Outcome refused = service.remove(OFFICE, revision(OFFICE), ADMIN);

    assertThat(refused).isInstanceOf(Outcome.Needed.class);
    assertThat(((Outcome.Needed) refused).by())
        .extracting(Finding::path)
        .contains(
            "departments[it].calendar",
            "agreements[it-for-finance].versions[0].metrics[0].goals[0].calendar");
    assertThat(plugin.rules.current().stored(OFFICE)).isPresent();
  }

  @Test
  void removes_what_nobody_needs_and_brings_it_back_as_a_new_one() {
    String text = "{\"id\": \"sales\", \"name\": \"Sales\", \"calendar\": \"office\"}";
    store(SALES, text, 0);

    assertThat(service.remove(SALES, revision(SALES), ADMIN)).isEqualTo(new Outcome.Done(SALES));
    assertThat(service.remove(SALES, 1, ADMIN)).isEqualTo(new Outcome.Missing());
    assertThat(plugin.rules.current().rulebook().department(new DepartmentId("sales"))).isEmpty();
    assertThat(store(SALES, text, DefinitionService.NEW)).isEqualTo(new Outcome.Done(SALES));
  }

  @Test
  void looks_into_a_group_as_soon_as_a_department_names_it() {
    plugin.jira.group("sales-staff", "petra");

    store(
        SALES,
        "{\"id\": \"sales\", \"name\": \"Sales\", \"members\": [\"sales-staff\"], \"calendar\": \"office\"}",
        0);

    var directory = plugin.rules.current().rulebook().directory();
    assertThat(directory.isMember(new UserKey("petra"), "sales-staff", MON_0900)).isTrue();
  }

  @Test
  void a_document_that_is_no_json_is_a_problem_like_any_other() {
    Proposal proposal = service.propose(FINANCE, "{\"id\": \"finance\",");

    assertThat(proposal.after()).isEmpty();
    assertThat(proposal.problems()).singleElement().extracting(Finding::path).isEqualTo("");
  }

  private Outcome store(DefinitionName name, String document, int revision) {
    return service.store(service.propose(name, document), revision, ADMIN);
  }

  private String json(DefinitionName name) {
    return plugin.rules.current().stored(name).orElseThrow().definition().json();
  }

  private int revision(DefinitionName name) {
    return plugin.rules.current().stored(name).orElseThrow().number();
  }
}
