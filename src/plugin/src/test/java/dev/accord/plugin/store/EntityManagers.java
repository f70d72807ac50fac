package dev.accord.plugin.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Entity managers with the names that Jira gives tables, columns and indexes. */
final class EntityManagers {
  private EntityManagers() {}

  static EntityManager of(DataSource dataSource, String prefix) {
    NameConverters names =
        new SimpleNameConverters(
            new AtlassianTableNameConverter(name -> prefix + "_" + name),
            new AtlassianFieldNameConverter(),
            new AtlassianSequenceNameConverter(),
            new AtlassianTriggerNameConverter(),
            new AtlassianIndexNameConverter(),
            new AtlassianUniqueNameConverter());
    return new EntityManager(provider(dataSource), new Configuration(names, prefix));
  }

  private static DatabaseProvider provider(DataSource dataSource) {
    DisposableDataSource disposable = disposable(dataSource);
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("H2")
          ? new H2DatabaseProvider(disposable, "PUBLIC")
          : new PostgreSQLDatabaseProvider(disposable, "public");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The data source under another interface; disposing of it does nothing. */
  private static DisposableDataSource disposable(DataSource dataSource) {
    return (DisposableDataSource)
        Proxy.newProxyInstance(
            EntityManagers.class.getClassLoader(),
            new Class<?>[] {DisposableDataSource.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("dispose")) {
                return null;
              }
              try {
                return method.invoke(dataSource, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private record Configuration(NameConverters names, String prefix)
      implements EntityManagerConfiguration {
    @Override
    public boolean useWeakCache() {
      return true;
    }

    @Override
    public NameConverters getNameConverters() {
      return names;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
      return (table, caseSensitive) -> table.toUpperCase(java.util.Locale.ROOT).startsWith(prefix);
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
      return new CachingEntityInfoResolverFactory();
    }
  }
}
