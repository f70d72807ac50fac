package dev.accord.plugin;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.plugin.config.ChangeRecord;
import dev.accord.plugin.config.ConfigurationService;
import dev.accord.plugin.config.CustomFieldKeys;
import dev.accord.plugin.config.DefinitionProposals;
import dev.accord.plugin.config.DefinitionService;
import dev.accord.plugin.config.DefinitionWriter;
import dev.accord.plugin.config.GroupObserver;
import dev.accord.plugin.config.JiraCheck;
import dev.accord.plugin.config.JiraFields;
import dev.accord.plugin.config.JiraPeople;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that deals with what is configured. */
@Configuration(proxyBeanMethods = false)
class AccordConfiguration {
  @Bean
  RuleSource ruleSource(Stores stores) {
    return new RuleSource(stores);
  }

  @Bean
  GroupObserver groupObserver(GroupManager groups, Stores stores) {
    return new GroupObserver(groups, stores);
  }

  @Bean
  CustomFieldKeys customFieldKeys(CustomFieldManager manager) {
    return new CustomFieldKeys(manager);
  }

  @Bean
  JiraFields jiraFields(
      ConstantsManager constants, PriorityManager priorities, CustomFieldKeys customFields) {
    return new JiraFields(constants, priorities, customFields);
  }

  @Bean
  JiraPeople jiraPeople(UserManager users, UserSearchService search, GroupManager groups) {
    return new JiraPeople(users, search, groups);
  }

  @Bean
  JiraCheck jiraCheck(
      JiraFields fields, JiraPeople people, ProjectManager projects, Stores stores) {
    return new JiraCheck(fields, people, projects, stores.systems()::keepGroup);
  }

  @Bean
  DefinitionWriter definitionWriter(Stores stores, GroupObserver groups, Clock clock) {
    return new DefinitionWriter(stores, groups, clock);
  }

  @Bean
  ChangeRecord changeRecord(Stores stores) {
    return new ChangeRecord(stores.definitions());
  }

  @Bean
  DefinitionService definitionService(
      RuleSource rules,
      JiraCheck jira,
      DefinitionWriter writer,
      ClusterLockService locks,
      Clock clock) {
    return new DefinitionService(rules, new DefinitionProposals(rules, jira, clock), writer, locks);
  }

  @Bean
  ConfigurationService configurationService(
      RuleSource rules,
      DefinitionWriter writer,
      JiraCheck jira,
      ClusterLockService locks,
      Clock clock) {
    return new ConfigurationService(rules, writer, jira, locks, clock);
  }
}
