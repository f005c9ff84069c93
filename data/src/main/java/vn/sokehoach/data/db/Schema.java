package vn.sokehoach.data.db;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.sokehoach.data.generated.DefaultSchema;

/** How the tables of a database stand to those that this version knows. */
enum Schema {
    /** They are the same. */
    PRESENT,
    /** Something that this version needs is missing. */
    OLDER,
    /** Nothing is missing, and something is there that only a later version knows. */
    NEWER;

    private static final String OF_FLYWAY = "flyway_schema_history";

    /** Compares tables and columns by their names. */
    static Schema of(DSLContext db) {
        Set<String> known = DefaultSchema.DEFAULT_SCHEMA.getTables()
                .stream()
                .flatMap(table -> Arrays.stream(table.fields()).map(field -> table.getName() + "." + field.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = db
                .select(DSL.field("table_name", String.class), DSL.field("column_name", String.class))
                .from("information_schema.columns")
                .where("table_schema = 'public'")
                .stream()
                .filter(row -> !row.value1().equalsIgnoreCase(OF_FLYWAY))
                .map(row -> (row.value1() + "." + row.value2()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!there.containsAll(known)) {
            return OLDER;
        }
        return there.size() > known.size() ? NEWER : PRESENT;
    }
}
