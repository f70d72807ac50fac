package dev.accord.plugin;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import dev.accord.plugin.config.ConfigurationService;
import dev.accord.plugin.config.CustomFieldKeys;
import dev.accord.plugin.config.DefinitionWriter;
import dev.accord.plugin.config.GroupObserver;
import dev.accord.plugin.config.JiraCheck;
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
  JiraCheck jiraCheck(
      ConstantsManager constants,
      PriorityManager priorities,
      CustomFieldKeys customFields,
      GroupManager groups,
      UserManager users,
      ProjectManager projects) {
    return new JiraCheck(constants, priorities, customFields, groups, users, projects);
  }

  @Bean
  ConfigurationService configurationService(
      RuleSource rules,
      Stores stores,
      GroupObserver groups,
      JiraCheck jira,
      ClusterLockService locks,
      Clock clock) {
    return new ConfigurationService(
        rules, new DefinitionWriter(stores, groups, clock), jira, locks);
  }
}
