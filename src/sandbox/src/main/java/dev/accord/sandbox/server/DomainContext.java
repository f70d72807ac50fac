package dev.accord.sandbox.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * What the domain may use.
 *
 * @param database pooled; H2 or PostgreSQL; tables that start with AO_ or PLATFORM_ are not the
 *     domain's
 * @param clock the only clock to read; may be shifted
 * @param services holds the platform's services (events, scheduler, ...); the domain adds Jira's
 *     while it opens, before any plugin starts
 * @param events where the domain tells what happened to issues
 * @param plugins what plugins add to pages; empty while the domain opens
 * @param search what plugins add to queries; empty while the domain opens
 * @param fields what plugins add to custom fields; empty while the domain opens
 * @param content what to fill an empty database with
 * @param setup a file with REST requests to make once, when everything runs
 * @param baseUrl the address with the context path, known once the server listens:
 *     http://127.0.0.1:2990/jira
 */
public record DomainContext(
    DataSource database,
    Clock clock,
    HostServices services,
    EventBus events,
    PluginModules plugins,
    SearchModules search,
    FieldTypes fields,
    Content content,
    Optional<Path> setup,
    Supplier<URI> baseUrl) {}
