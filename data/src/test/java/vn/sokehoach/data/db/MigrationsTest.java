package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.data.generated.Tables.STEP;

import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void makesTheTablesThatTheGeneratedCodeNames() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");

        Migrations.applyTo(database);

        assertThat(DSL.using(database, SQLDialect.H2).fetchCount(STEP)).isZero();
    }
}
