package vn.sokehoach.data.db;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the present schema. */
public final class Migrations {
    private Migrations() {}

    /** Applies what is missing; nothing where the schema is current. */
    public static void applyTo(DataSource database) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:vn/sokehoach/data/db/migration")
                .load()
                .migrate();
    }
}
