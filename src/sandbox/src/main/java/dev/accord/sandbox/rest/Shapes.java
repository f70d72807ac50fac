package dev.accord.sandbox.rest;

import dev.accord.sandbox.jira.Jira;
import java.net.URI;
import java.util.function.Supplier;

/** Everything that makes JSON of the domain's values. */
record Shapes(
    Links links,
    PeopleJson people,
    SetupJson setup,
    IssueJson issues,
    CommentJson comments,
    ChangelogJson changelogs,
    FieldCatalog fields) {

  static Shapes of(Jira jira, Supplier<URI> baseUrl) {
    Links links = new Links(baseUrl);
    PeopleJson people = new PeopleJson(links, jira.users());
    SetupJson setup = new SetupJson(jira, links, people);
    CustomFieldJson custom = new CustomFieldJson(links, people);
    return new Shapes(
        links,
        people,
        setup,
        new IssueJson(jira, links, people, setup, custom),
        new CommentJson(links, people),
        new ChangelogJson(people),
        new FieldCatalog(jira.customFields(), jira.calculatedFields()));
  }
}
