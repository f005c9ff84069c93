package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.data.generated.Tables.STEP;

import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** A new database has the tables, columns, indexes and constraints that all migrations make one after the other. */
class PresentTablesTest {
    private static final List<String> DESCRIPTIONS = List.of(
            "select table_name, column_name, ordinal_position, data_type, character_maximum_length, is_nullable, "
                    + "column_default from information_schema.columns where table_schema = 'public'",
            "select table_name, index_name, column_name, ordinal_position, is_unique "
                    + "from information_schema.index_columns where table_schema = 'public'",
            "select table_name, constraint_name, constraint_type from information_schema.table_constraints "
                    + "where table_schema = 'public'",
            "select table_name, storage_type from information_schema.tables where table_schema = 'public'");

    @Test
    void areThoseOfAllMigrations() throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:migrated;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        try (Connection connection = source.getConnection(); Database present = Database.inMemory()) {
            Flyway.configure().dataSource(source).locations("filesystem:src/migration").load().migrate();
            DSLContext migrated = DSL.using(connection, SQLDialect.H2);

            assertThat(present.context().fetchCount(STEP)).isZero();
            for (String description : DESCRIPTIONS) {
                assertThat(rows(present.context(), description)).isNotEmpty()
                        .isEqualTo(rows(migrated, description));
            }
        }
    }

    /**
     * What the query finds, sorted, without the numbers that H2 puts into the names which it gives itself. It makes an
     * index for a foreign key only where none stands yet.
     */
    private static List<String> rows(DSLContext database, String query) {
        return database.fetch(query)
                .stream()
                .map(row -> row.intoList().toString().replaceAll("(PRIMARY_KEY|CONSTRAINT)_\\w+,", "$1,"))
                .filter(row -> !row.contains("flyway_schema_history") && !row.contains("plan_member, CONSTRAINT, "))
                .sorted()
                .toList();
    }
}
