package vn.sokehoach.data.db;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the present schema. */
public final class Migrations {
    private Migrations() {}

    /**
     * Applies what is missing; nothing where the schema is current.
     *
     * @throws SQLException where the database fails, which Flyway would say in an exception of its own
     */
    public static void applyTo(DataSource database) throws SQLException {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:vn/sokehoach/data/db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new SQLException(failure);
        }
    }
}
