import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes which libraries ship with the program, each with its SHA-256, as a CycloneDX bill of materials; needs no network.
 *
 * <p>Arguments: the program's version, Maven's list of what ships, the file to write, then the folders of the libraries.
 */
final class BillOfMaterials {
    private static final Pattern LIBRARY =
            Pattern.compile("^\\s+([\\w.-]+):([\\w.-]+):jar:(?:([\\w.-]+):)?([\\w.-]+):(?:compile|runtime)\\b");
    private static final String OURS = "vn.sokehoach";

    private BillOfMaterials() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Path> jars = new TreeMap<>();
        for (int i = 3; i < arguments.length; i++) {
            try (Stream<Path> files = Files.list(Path.of(arguments[i]))) {
                files.forEach(file -> jars.put(file.getFileName().toString(), file));
            }
        }
        List<String> components = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            Matcher library = LIBRARY.matcher(line);
            if (library.find() && !library.group(1).equals(OURS)) {
                components.add(component(library, jars));
            }
        }
        if (components.isEmpty()) {
            throw new IOException("no library is listed in " + arguments[1]);
        }
        components.sort(null);
        components.add(object(pair("type", "platform"), pair("name", "OpenJDK"),
                pair("version", Runtime.version().toString())));
        Files.writeString(Path.of(arguments[2]), bill(arguments[0], components));
    }

    private static String bill(String version, List<String> components) {
        String program = object(pair("type", "application"), pair("group", OURS), pair("name", "sokehoach"),
                pair("version", version));
        return """
                {
                "bomFormat": "CycloneDX",
                "specVersion": "1.6",
                "version": 1,
                "metadata": {"component": %s},
                "components": [
                %s
                ]
                }
                """.formatted(program, String.join(",\n", components));
    }

    private static String component(Matcher library, Map<String, Path> jars) throws IOException {
        String group = library.group(1);
        String name = library.group(2);
        String classifier = library.group(3);
        String version = library.group(4);
        String file = name + "-" + version + (classifier == null ? "" : "-" + classifier) + ".jar";
        Path jar = jars.get(file);
        if (jar == null) {
            throw new IOException("a library that ships is not there: " + file);
        }
        String purl = "pkg:maven/" + group + "/" + name + "@" + version
                + (classifier == null ? "?type=jar" : "?classifier=" + classifier + "&type=jar");
        return object(pair("type", "library"), pair("bom-ref", purl), pair("group", group), pair("name", name),
                pair("version", version), pair("purl", purl),
                "\"hashes\": [" + object(pair("alg", "SHA-256"), pair("content", sha256(jar))) + "]");
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String object(String... members) {
        return "{" + String.join(", ", members) + "}";
    }

    private static String pair(String name, String value) {
        return "\"" + name + "\": \"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
