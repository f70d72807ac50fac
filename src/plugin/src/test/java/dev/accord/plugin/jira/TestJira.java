package dev.accord.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.engine.clock.Assessor;
import dev.accord.plugin.config.CustomFieldKeys;
import dev.accord.plugin.config.JiraCheck;
import dev.accord.plugin.config.JiraFields;
import dev.accord.plugin.config.JiraPeople;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.outside.Entrance;
import dev.accord.plugin.outside.Intake;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.track.HistoryItems;
import dev.accord.plugin.track.IssueAssessor;
import dev.accord.plugin.track.IssueReader;
import dev.accord.plugin.track.PresentFields;
import dev.accord.plugin.track.StatusCategories;
import dev.accord.plugin.track.Tickets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;

/** Jira's services over issues, groups and fields that a test puts in. */
public final class TestJira {
  /** What people have said; nobody says more. */
  private record IssueComments() implements CommentManager {
    @Override
    public List<Comment> getComments(Issue issue) {
      return ((TestIssue) issue).comments();
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
      throw new UnsupportedOperationException("a TestIssue takes comments by its own method");
    }
  }

  private record NamedGroup(String name) implements Group {
    @Override
    public String getName() {
      return name;
    }
  }

  private static final class LocalLock extends ReentrantLock implements ClusterLock {
    private static final long serialVersionUID = 1;
  }

  public final IssueManager issueManager = mock(IssueManager.class);
  public final ProjectManager projectManager = mock(ProjectManager.class);
  public final GroupManager groupManager = mock(GroupManager.class);
  public final PermissionManager permissionManager = mock(PermissionManager.class);
  public final ClusterLockService locks;
  private final ConstantsManager constants = mock(ConstantsManager.class);
  private final PriorityManager priorities = mock(PriorityManager.class);
  private final CustomFieldManager customFields = mock(CustomFieldManager.class);
  public final UserManager users = mock(UserManager.class);
  public final UserSearchService userSearch = mock(UserSearchService.class);
  public final TimeZoneManager zones = mock(TimeZoneManager.class);
  private final List<TestUser> newcomers = new ArrayList<>();
  private final Map<Long, TestIssue> issues = new LinkedHashMap<>();
  private final Map<String, List<ApplicationUser>> groups = new HashMap<>();
  private final List<TestCustomField> fields = new ArrayList<>();

  public TestJira() {
    ClusterLock lock = new LocalLock();
    locks = name -> lock;
    when(issueManager.getIssueObject(anyLong()))
        .thenAnswer(call -> issues.get(call.<Long>getArgument(0)));
    when(issueManager.getIssueObject(anyString()))
        .thenAnswer(
            call ->
                issues.values().stream()
                    .filter(issue -> issue.getKey().equals(call.getArgument(0)))
                    .findFirst()
                    .orElse(null));
    when(projectManager.getProjectObjByKey("ITS")).thenReturn(TestProject.ITS);
    when(projectManager.getProjectObjects()).thenReturn(List.of(TestProject.ITS));
    when(constants.getStatuses())
        .thenReturn(List.of(TestStatus.OPEN, TestStatus.WAITING, TestStatus.DONE));
    when(constants.getResolutions()).thenReturn(List.of(Constant.FIXED));
    when(constants.getAllIssueTypeObjects()).thenReturn(List.of(Constant.TASK));
    when(priorities.getPriorities()).thenReturn(List.of(Constant.HIGH, Constant.MEDIUM));
    when(groupManager.getGroup(anyString()))
        .thenAnswer(
            call ->
                groups.containsKey(call.<String>getArgument(0))
                    ? new NamedGroup(call.getArgument(0))
                    : null);
    when(groupManager.getUsersInGroup(any()))
        .thenAnswer(call -> groups.get(call.<NamedGroup>getArgument(0).name()));
    when(customFields.getCustomFieldObject(anyString()))
        .thenAnswer(
            call ->
                fields.stream()
                    .filter(field -> field.id().equals(call.getArgument(0)))
                    .findFirst()
                    .orElse(null));
    when(customFields.getCustomFieldObjectsByName(anyString()))
        .thenAnswer(
            call ->
                fields.stream().filter(field -> field.name().equals(call.getArgument(0))).toList());
    for (String person : List.of("admin", "ines", "omar", "paul", "petra")) {
      when(users.getUserByKey(person)).thenReturn(new TestUser(person));
    }
    when(groupManager.getAllGroups())
        .thenAnswer(call -> groups.keySet().stream().<Group>map(NamedGroup::new).toList());
    when(customFields.getCustomFieldObjects()).thenAnswer(call -> List.copyOf(fields));
    when(zones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone("UTC"));
    when(zones.getTimeZoneforUser(any())).thenReturn(TimeZone.getTimeZone("Europe/Berlin"));
    group("it-staff", "ines", "omar");
    group("finance-staff", "paul");
  }

  public TestIssue add(TestIssue issue) {
    issues.put(issue.getId(), issue);
    return issue;
  }

  /** In the order in which they were put in. */
  public List<Issue> issues() {
    return List.copyOf(issues.values());
  }

  public void delete(TestIssue issue) {
    issues.remove(issue.getId());
  }

  public void group(String name, String... members) {
    List<ApplicationUser> found = new ArrayList<>();
    for (String member : members) {
      found.add(new TestUser(member));
    }
    groups.put(name, found);
  }

  public TestCustomField field(String id, String name) {
    TestCustomField field = new TestCustomField(id, name);
    fields.add(field);
    return field;
  }

  /** Jira knows the user from now on, by key, name and address. */
  public void join(TestUser user) {
    newcomers.add(user);
    when(users.getUserByKey(user.key())).thenReturn(user);
    when(users.getUserByName(user.name())).thenReturn(user);
    when(userSearch.findUsersByEmail(user.address()))
        .thenAnswer(
            call ->
                newcomers.stream()
                    .filter(one -> one.address().equals(call.getArgument(0)))
                    .toList());
  }

  /** Jira knows the user no more. */
  public void leave(String user) {
    when(users.getUserByKey(user)).thenReturn(null);
  }

  /** Reads this Jira's issues. */
  public IssueReader reader() {
    CustomFieldKeys keys = new CustomFieldKeys(customFields);
    StatusCategories categories = new StatusCategories(constants);
    return new IssueReader(
        issue -> ((TestIssue) issue).histories(),
        new IssueComments(),
        new PresentFields(keys, categories),
        new HistoryItems(keys, categories));
  }

  /** Finds this Jira's issues, and what other systems told. */
  public Tickets tickets(Stores stores) {
    return new Tickets(issueManager, stores.outside(), projectManager, permissionManager);
  }

  /** Where tickets of other systems come in. */
  public Entrance entrance() {
    return new Entrance(projectManager, people());
  }

  /** Wakes nobody. */
  public Intake intake() {
    return new Intake(locks, () -> {});
  }

  public IssueAssessor assessor(RuleSource rules) {
    return new IssueAssessor(reader(), rules, Assessor::assess);
  }

  public JiraCheck check(Stores stores) {
    return new JiraCheck(fields(), people(), projectManager, stores.systems()::keepGroup);
  }

  public JiraFields fields() {
    return new JiraFields(constants, priorities, new CustomFieldKeys(customFields));
  }

  public JiraPeople people() {
    return new JiraPeople(users, userSearch, groupManager);
  }
}
