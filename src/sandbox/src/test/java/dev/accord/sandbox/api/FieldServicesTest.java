package dev.accord.sandbox.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.fields.CustomField;
import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.jira.field.CalculatedFields;
import dev.accord.sandbox.server.HostServices;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.ofbiz.core.entity.GenericEntityException;

/** Fields of a plugin's type, as plugins, the REST API and pages see them. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class FieldServicesTest {
  private static final String TYPE = "a.plugin:length";

  /** How long the summary is; nothing for a short one. */
  private static final class Length extends CalculatedCFType<Integer, Integer> {
    @Override
    public String getKey() {
      return TYPE;
    }

    @Override
    public @Nullable Integer getValueFromIssue(CustomField field, Issue issue) {
      int length = requireNonNull(issue.getSummary()).length();
      return length < 4 ? null : length;
    }

    @Override
    public String getStringFromSingularObject(Integer singularObject) {
      return singularObject.toString();
    }

    @Override
    public Integer getSingularObjectFromString(String text) {
      return Integer.valueOf(text);
    }
  }

  private final Company company;
  private final TestFieldTypes types = new TestFieldTypes();
  private final HostServices services = new HostServices();
  private final Views views;
  private final CustomFieldManager manager;

  FieldServicesTest(TestDatabase database) {
    company = new Company(database);
    views =
        JiraServices.register(company.jira, services, event -> {}, new TestSearchModules(), types);
    manager = services.get(CustomFieldManager.class);
  }

  @AfterEach
  void close() {
    company.close();
  }

  private CustomField create(String name) throws GenericEntityException {
    return manager.createCustomField(
        name,
        "What it is",
        requireNonNull(manager.getCustomFieldType(TYPE)),
        null,
        List.of(GlobalIssueContext.getInstance()),
        Collections.singletonList(null));
  }

  @Test
  void knows_a_type_while_its_plugin_is_there() {
    assertThat(manager.getCustomFieldType(TYPE)).isNull();
    types.put(new Length());
    assertThat(manager.getCustomFieldType(TYPE)).isInstanceOf(Length.class);
  }

  @Test
  void makes_a_field_that_is_worked_out_for_every_issue() throws GenericEntityException {
    types.put(new Length());

    CustomField made = create("Length");

    assertThat(manager.getCustomFieldObject(made.getId())).isEqualTo(made);
    assertThat(manager.getCustomFieldObjectsByName("Length")).containsExactly(made);
    assertThat(manager.getCustomFieldObjects()).contains(made).hasSizeGreaterThan(2);
    assertThat(requireNonNull(made.getCustomFieldType()).getKey()).isEqualTo(TYPE);
    ApiIssue issue = views.issue(company.create("twelve chars"));
    assertThat(issue.getCustomFieldValue(made)).isEqualTo(12);
    assertThat(views.issue(company.create("abc")).getCustomFieldValue(made)).isNull();
    CalculatedFields fields = company.jira.calculatedFields();
    assertThat(fields.values().columnHtml(fields.shown().get(0), company.create("five5")))
        .contains("[5]");
  }

  @Test
  void leaves_other_fields_as_they_were() throws GenericEntityException {
    int stored = company.jira.customFields().all().size();
    types.put(new Length());
    create("Length");
    assertThat(company.jira.customFields().all()).hasSize(stored);
    CustomField department = requireNonNull(manager.getCustomFieldObject(company.department.key()));
    assertThat(requireNonNull(department.getCustomFieldType()).getKey())
        .isEqualTo(company.department.kind().typeKey());
  }

  @Test
  void shows_no_field_whose_plugin_is_gone() throws GenericEntityException {
    TestFieldTypes gone = new TestFieldTypes();
    types.put(new Length());
    CustomField made = create("Length");

    company.jira.calculatedFields().extend(new PluginFieldValues(views, gone));

    assertThat(company.jira.calculatedFields().shown()).isEmpty();
    assertThat(views.issue(company.create("twelve chars")).getCustomFieldValue(made)).isNull();
  }

  @Test
  void refuses_what_it_does_not_model_by_name() throws GenericEntityException {
    types.put(new Length());
    create("Length");
    assertThatThrownBy(() -> create("Length"))
        .isInstanceOf(GenericEntityException.class)
        .hasMessageContaining("There is a custom field 'Length'");
    assertThatThrownBy(
            () ->
                manager.createCustomField(
                    "Nowhere", "", new Length(), null, List.of(), Collections.singletonList(null)))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("for some issues only");
    assertThatThrownBy(
            () -> manager.getCustomFieldType("com.atlassian.jira.plugin.system.customfieldtypes:x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
