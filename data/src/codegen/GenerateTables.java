import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
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

/** Writes jOOQ's classes for the tables that the migrations make in an empty database. Run by the build as a script. */
final class GenerateTables {
    // Names in lower case, as PostgreSQL has them: the generated names then fit both.
    private static final String URL = "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    /** Arguments: folder of the migrations, folder to write to, name of the package. */
    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]).toAbsolutePath();
        Path target = Path.of(arguments[1]).toAbsolutePath();
        Path stamp = target.resolveSibling("jooq.sha256");
        String wanted = digest(migrations);
        if (Files.isDirectory(target) && Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        Flyway.configure().dataSource(URL, "", "").locations("filesystem:" + migrations).load().migrate();
        GenerationTool.generate(configuration(target, arguments[2]));
        Files.writeString(stamp, wanted);
    }

    private static Configuration configuration(Path target, String packageName) {
        Database database = new Database()
                .withName("org.jooq.meta.h2.H2Database")
                .withInputSchema("public")
                .withOutputSchemaToDefault(true)
                .withExcludes("flyway_schema_history");
        Generate generate = new Generate()
                .withGeneratedAnnotation(false)
                .withGlobalCatalogReferences(false)
                .withGlobalSchemaReferences(false)
                .withJavaTimeTypes(true);
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(URL))
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(generate)
                        .withTarget(new Target().withDirectory(target.toString()).withPackageName(packageName)));
    }

    private static String digest(Path migrations) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files(migrations)) {
            digest.update(file.getFileName().toString().getBytes("UTF-8"));
            digest.update(Files.readAllBytes(file));
        }
        digest.update(org.jooq.Constants.FULL_VERSION.getBytes("UTF-8"));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
