package vn.sokehoach.data.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The tables of the present schema, as the build finds them after all migrations. A file of an older schema is never
 * altered: its steps are played into new tables beside it.
 */
final class PresentTables {
    private static final String STATEMENTS = "tables.sql";

    private PresentTables() {}

    /** Makes them in an empty database. */
    static void makeIn(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(Once.STATEMENTS);
        }
    }

    /** Read when first needed, and kept. */
    private static final class Once {
        static final String STATEMENTS = read();

        private static String read() {
            try (InputStream bytes = PresentTables.class.getResourceAsStream(PresentTables.STATEMENTS)) {
                return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
