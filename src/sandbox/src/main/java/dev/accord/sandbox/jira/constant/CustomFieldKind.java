package dev.accord.sandbox.jira.constant;

/** What a custom field holds, with the key of Jira's type and the type of its REST schema. */
public enum CustomFieldKind {
  TEXT("com.atlassian.jira.plugin.system.customfieldtypes:textfield", "string"),
  SELECT("com.atlassian.jira.plugin.system.customfieldtypes:select", "option"),
  USER("com.atlassian.jira.plugin.system.customfieldtypes:userpicker", "user"),
  NUMBER("com.atlassian.jira.plugin.system.customfieldtypes:float", "number"),
  DATE("com.atlassian.jira.plugin.system.customfieldtypes:datepicker", "date");

  private final String typeKey;
  private final String schemaType;

  CustomFieldKind(String typeKey, String schemaType) {
    this.typeKey = typeKey;
    this.schemaType = schemaType;
  }

  public String typeKey() {
    return typeKey;
  }

  public String schemaType() {
    return schemaType;
  }
}
