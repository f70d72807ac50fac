package dev.accord.plugin;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.accord.plugin.panel.AdminPage;
import dev.accord.plugin.rest.Caller;
import dev.accord.plugin.rest.ReaderSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that resources and pages share. */
@Configuration(proxyBeanMethods = false)
class AccordWeb {
  @Bean
  Caller caller(JiraAuthenticationContext authentication, GlobalPermissionManager permissions) {
    return new Caller(authentication, permissions);
  }

  @Bean
  ReaderSettings readerSettings(JiraAuthenticationContext authentication, TimeZoneManager zones) {
    return new ReaderSettings(authentication, zones);
  }

  @Bean
  AdminPage adminPage(TemplateRenderer templates, PageBuilderService pages) {
    return new AdminPage(templates, pages);
  }
}
