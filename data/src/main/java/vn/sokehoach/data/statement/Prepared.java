package vn.sokehoach.data.statement;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * The repeated statements of an open database: jOOQ writes each down and the database prepares it once, then only values are
 * filled in. Putting their text together each time takes longer than carrying them out.
 */
public final class Prepared {

    private final DSLContext db;
    private final Map<Repeated, PreparedStatement> statements = new EnumMap<>(Repeated.class);

    private Prepared(DSLContext db) {
        this.db = db;
    }

    /** Those of a database, which live as long as it is open. */
    public static Prepared of(DSLContext db) {
        return (Prepared) db.configuration().data().computeIfAbsent(Prepared.class, first -> new Prepared(db));
    }

    /** Takes a value out of a row that is being read. */
    @FunctionalInterface
    public interface Row<T> {
        /** The value; only the row at hand may be touched. */
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Changes rows.
     *
     * @throws DataAccessException where the database refuses
     */
    public synchronized void run(Repeated what, @Nullable Object... values) {
        try {
            PreparedStatement statement = filled(what, values);
            statement.executeUpdate();
            // A line with a whole plan is not kept in memory until the next one.
            statement.clearParameters();
        } catch (SQLException refused) {
            throw failure(what, refused);
        }
    }

    /**
     * Has the database prepare them all, so that whoever needs one first does not wait for it.
     *
     * @throws DataAccessException where the database refuses
     */
    public synchronized void prepareAll() {
        for (Repeated what : Repeated.values()) {
            prepared(what);
        }
    }

    /** Reads rows. */
    public synchronized <T> List<T> rows(Repeated what, Row<T> reading, Object... values) {
        try (ResultSet found = filled(what, values).executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(reading.read(found));
            }
            return rows;
        } catch (SQLException refused) {
            throw failure(what, refused);
        }
    }

    /** Reads one row, if there is one. */
    public <T> Optional<T> row(Repeated what, Row<T> reading, Object... values) {
        return rows(what, reading, values).stream().findFirst();
    }

    private PreparedStatement filled(Repeated what, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared(what);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private PreparedStatement prepared(Repeated what) {
        PreparedStatement statement = statements.get(what);
        if (statement == null) {
            String sql = what.by(db).getSQL();
            statement = db.connectionResult(connection -> connection.prepareStatement(sql));
            statements.put(what, statement);
        }
        return statement;
    }

    private static DataAccessException failure(Repeated what, SQLException refused) {
        return new DataAccessException(what.name(), refused);
    }
}
