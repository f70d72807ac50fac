package dev.accord.plugin.config;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;

/** The fields of this Jira's issues and what can be in them. */
public record JiraFields(
    ConstantsManager constants, PriorityManager priorities, CustomFieldKeys customFields) {}
