package dev.accord.sandbox.platform.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Sets up the library's EntityManager as Jira does, for the tables of one namespace. */
final class EntityManagers {

  private EntityManagers() {}

  static EntityManager of(DataSource database, String namespace) {
    return new EntityManager(provider(database), new Configuration(TableNames.prefix(namespace)));
  }

  private static DatabaseProvider provider(DataSource database) {
    DisposableDataSource disposable = disposable(database);
    return isH2(database)
        ? new H2DatabaseProvider(disposable, "PUBLIC")
        : new PostgreSQLDatabaseProvider(disposable, "public");
  }

  private static boolean isH2(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return isH2(connection);
    } catch (SQLException e) {
      throw unreachable(e);
    }
  }

  static boolean isH2(Connection connection) {
    try {
      return connection.getMetaData().getDatabaseProductName().startsWith("H2");
    } catch (SQLException e) {
      throw unreachable(e);
    }
  }

  private static IllegalStateException unreachable(SQLException e) {
    return new IllegalStateException("the database cannot be reached: " + e.getMessage(), e);
  }

  /** The library may dispose of what is its own; the pool is the sandbox's. */
  private static DisposableDataSource disposable(DataSource database) {
    return (DisposableDataSource)
        Proxy.newProxyInstance(
            EntityManagers.class.getClassLoader(),
            new Class<?>[] {DisposableDataSource.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("dispose")) {
                return null;
              }
              try {
                return method.invoke(database, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private record Configuration(String prefix) implements EntityManagerConfiguration {

    @Override
    public boolean useWeakCache() {
      return true;
    }

    @Override
    public NameConverters getNameConverters() {
      return TableNames.converters(prefix);
    }

    /** Tables of others are none of its business, not even to look at. */
    @Override
    public SchemaConfiguration getSchemaConfiguration() {
      return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix + "_");
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
      return new CachingEntityInfoResolverFactory();
    }
  }
}
