import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Writes what the program knows of the tables that the migrations make in an empty database: jOOQ's classes and the
 * statements that make them all at once. Run by the build as a script.
 */
final class GenerateTables {
    // Names in lower case, as PostgreSQL has them: the generated names then fit both.
    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    private static final String OF_FLYWAY = "flyway_schema_history";

    /** Arguments: folder of the migrations, folder and package of the classes, file of the statements, this file. */
    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]).toAbsolutePath();
        Path target = Path.of(arguments[1]).toAbsolutePath();
        Path statements = Path.of(arguments[3]).toAbsolutePath();
        Path stamp = target.resolveSibling("jooq.sha256");
        String wanted = digest(migrations, Path.of(arguments[4]));
        if (Files.isDirectory(target) && Files.exists(statements) && Files.exists(stamp)
                && Files.readString(stamp).equals(wanted)) {
            return;
        }
        Files.deleteIfExists(stamp);
        // In a file: tables of a database in memory would be written as such.
        Path folder = Files.createTempDirectory("tables");
        try {
            String url = "jdbc:h2:file:" + folder.resolve("tables") + OPTIONS;
            Flyway.configure().dataSource(url, "", "").locations("filesystem:" + migrations).load().migrate();
            GenerationTool.generate(configuration(url, target, arguments[2]));
            Files.createDirectories(statements.getParent());
            Files.write(statements, statements(url));
        } finally {
            for (Path file : files(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
        Files.writeString(stamp, wanted);
    }

    /** The statements that make the tables anew, without users and without what Flyway keeps for itself. */
    private static List<String> statements(String url) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SCRIPT NODATA NOPASSWORDS NOSETTINGS NOVERSION")) {
            while (rows.next()) {
                String line = rows.getString(1);
                if (!line.startsWith("--") && !line.startsWith("CREATE USER") && !line.contains(OF_FLYWAY)) {
                    statements.add(line);
                }
            }
        }
        return statements;
    }

    private static Configuration configuration(String url, Path target, String packageName) {
        Database database = new Database()
                .withName("org.jooq.meta.h2.H2Database")
                .withInputSchema("public")
                .withOutputSchemaToDefault(true)
                .withExcludes(OF_FLYWAY);
        Generate generate = new Generate()
                .withGeneratedAnnotation(false)
                .withGlobalCatalogReferences(false)
                .withGlobalSchemaReferences(false)
                .withJavaTimeTypes(true);
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(generate)
                        .withTarget(new Target().withDirectory(target.toString()).withPackageName(packageName)));
    }

    /** Of all that what is written hangs on. */
    private static String digest(Path migrations, Path script) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files(migrations)) {
            digest.update(file.getFileName().toString().getBytes("UTF-8"));
            digest.update(Files.readAllBytes(file));
        }
        digest.update(Files.readAllBytes(script));
        digest.update(org.jooq.Constants.FULL_VERSION.getBytes("UTF-8"));
        digest.update(org.h2.engine.Constants.FULL_VERSION.getBytes("UTF-8"));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
