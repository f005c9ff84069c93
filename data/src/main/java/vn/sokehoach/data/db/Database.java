package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open database file with one connection, which commits by hand. Its commits need not be on the disk: the journal is, and
 * a file that was not closed is built anew from it.
 */
final class Database implements AutoCloseable {

    // Steps and entries are short: they stand in their rows, and each statement of a step is prepared once.
    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE"
            + ";QUERY_CACHE_SIZE=64;MAX_LENGTH_INPLACE_LOB=4096";
    /** Neither a thread that writes now and then nor a write at each commit: changes are written when they are many. */
    private static final int NO_WRITING_BESIDE = -1;
    /** H2 writes what went wrong, with its values, into a readable file otherwise. */
    private static final String ENCRYPTED = ";CIPHER=AES;TRACE_LEVEL_FILE=0";
    /** What a file fails with, and what is told of a database that closed itself behind such a failure. */
    private static final Set<Integer> OF_THE_FILE = Set.of(ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_CREATION_FAILED_1, ErrorCode.FILE_NOT_FOUND_1,
            ErrorCode.FILE_DELETE_FAILED_1, ErrorCode.FILE_RENAME_FAILED_2, ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.CONNECTION_BROKEN_1);
    static final String SUFFIX = ".mv.db";

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Connection connection;
    private final DSLContext context;

    private Database(Connection connection) {
        this.connection = connection;
        this.context = DSL.using(connection, SQLDialect.H2,
                new Settings().withRenderQuotedNames(RenderQuotedNames.NEVER).withExecuteLogging(false));
    }

    /** Opens a readable file, made with the present schema where it is not there. */
    static Database open(Path file) throws SQLException {
        return open(file, Optional.empty());
    }

    /** The same of a file that is encrypted with a password, if there is one. */
    static Database open(Path file, Optional<String> password) throws SQLException {
        boolean fresh = !Files.exists(file);
        String url = "jdbc:h2:file:" + withoutSuffix(file) + OPTIONS + (password.isPresent() ? ENCRYPTED : "");
        // H2 wants the password of the file before that of the user, who has none.
        String both = password.map(ofFile -> ofFile + " ").orElse("");
        return connected(url, both, fresh);
    }

    /** A new database of the present schema that lives as long as it is open. */
    static Database inMemory() throws SQLException {
        return connected("jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS, "", true);
    }

    private static Database connected(String url, String password, boolean fresh) throws SQLException {
        Properties login = new Properties();
        login.setProperty("password", password);
        Connection connection = new Driver().connect(url, login);
        try {
            if (fresh) {
                PresentTables.makeIn(connection);
            }
            connection.setAutoCommit(false);
            writeInOneThread(connection);
            return new Database(connection);
        } catch (SQLException | RuntimeException | Error failure) {
            closeBehind(failure, connection);
            throw failure;
        }
    }

    private static void closeBehind(Throwable failure, Connection connection) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException again) {
            failure.addSuppressed(again);
        }
    }

    /**
     * Has H2 write in the thread that changes it. Where others of its threads write, H2 2.5.252 looks up the length of a
     * page above 1 MB in the file (Chunk.readBufferForPage) before it stands there: a step after a large import then
     * failed with "Reading from file" or "File corrupted", and a reader would have.
     */
    private static void writeInOneThread(Connection connection) {
        if (connection instanceof JdbcConnection open && open.getSession() instanceof SessionLocal session) {
            session.getDatabase().getStore().getMvStore().setAutoCommitDelay(NO_WRITING_BESIDE);
        }
    }

    private static String withoutSuffix(Path file) {
        String path = file.toAbsolutePath().toString();
        return path.substring(0, path.length() - SUFFIX.length());
    }

    DSLContext context() {
        return context;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    /** Closes the file; nothing of it is held open then. */
    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            try (connection) {
                connection.rollback();
                try (var statement = connection.createStatement()) {
                    statement.execute("SHUTDOWN");
                }
            }
        }
    }

    /** Closes a file that is not needed any more, however it ends. */
    void abandon() {
        try {
            close();
        } catch (SQLException | RuntimeException broken) {
            LOG.info("a database that is replaced did not close: {}", broken.getMessage());
        }
    }

    /** Memory was too small: the database tells it as a failure of its own, and is gone then. */
    static boolean isForMemory(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof OutOfMemoryError
                || cause instanceof SQLException told && told.getErrorCode() == ErrorCode.OUT_OF_MEMORY);
    }

    /** The file could not be made, written or read, as on a full disk; it says nothing of what was to stand there. */
    static boolean isOfTheFile(Throwable failure) {
        return !isForMemory(failure) && causes(failure).anyMatch(
                cause -> cause instanceof SQLException told && OF_THE_FILE.contains(told.getErrorCode()));
    }

    /** The file may only be read. */
    static boolean isReadOnly(Throwable failure) {
        return causes(failure).anyMatch(
                cause -> cause instanceof SQLException told && told.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** Removes a database file that is not open, and what H2 lays beside it. */
    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(Path.of(withoutSuffix(file) + ".trace.db"));
    }
}
