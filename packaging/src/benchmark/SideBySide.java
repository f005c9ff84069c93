import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times the packaged program and LibreOffice on the same files, as whole processes, turn by turn.
 *
 * <p>Arguments: the program, how many rounds, then the documents; a number is an invented plan of so many tasks. Each
 * document is imported into a new store, its tables are exported as a workbook and as PDF; LibreOffice turns the document
 * into text and the exported workbook into PDF. Seconds: minimum, median, maximum; the ratio is of the medians. Run it on a machine that does nothing else:
 * {@code java SideBySide.java PROGRAM ROUNDS DOCUMENT...}
 */
public final class SideBySide {

    private final Path program;
    private final int rounds;
    private final Path work;

    private SideBySide(Path program, int rounds) throws IOException {
        this.program = program;
        this.rounds = rounds;
        this.work = Files.createTempDirectory("side-by-side");
    }

    public static void main(String[] arguments) throws Exception {
        SideBySide bench = new SideBySide(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        try {
            System.out.printf("%-46s %-28s %-28s %s%n", "", "this program", "LibreOffice", "ratio");
            for (String document : List.of(arguments).subList(2, arguments.length)) {
                bench.compare(bench.document(document));
            }
        } finally {
            delete(bench.work);
        }
    }

    private Path document(String argument) throws IOException {
        boolean invented = argument.matches("\\d+");
        return invented ? InventedPlan.written(work, Integer.parseInt(argument)) : Path.of(argument).toAbsolutePath();
    }

    private void compare(Path document) throws Exception {
        String name = document.getFileName().toString();
        Path workbook = work.resolve("tables.xlsx");
        List<Double> imports = new ArrayList<>();
        List<Double> texts = new ArrayList<>();
        List<Double> exports = new ArrayList<>();
        List<Double> pages = new ArrayList<>();
        List<Double> pdfs = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            Path store = work.resolve("store-" + name + round);
            double imported = seconds(program(store, "import", document.toString()));
            double text = seconds(office("txt:Text (encoded):UTF8", document));
            Files.deleteIfExists(workbook);
            double exported = seconds(
                    program(store, "export", numberOf(store), "--appendix", "all", "--format", "xlsx", "--out",
                            workbook.toString()));
            double pdf = seconds(office("pdf", workbook));
            double paged = seconds(
                    program(store, "export", numberOf(store), "--appendix", "all", "--format", "pdf", "--out",
                            work.resolve("tables.pdf").toString()));
            delete(store);
            // The round before the first only warms the disk's cache.
            if (round >= 0) {
                imports.add(imported);
                texts.add(text);
                exports.add(exported);
                pages.add(paged);
                pdfs.add(pdf);
            }
        }
        print("import " + name, imports, texts);
        print("export " + name + " to Excel", exports, pdfs);
        print("export " + name + " to PDF", pages, pdfs);
    }

    /** The id of the only plan in a store. */
    private String numberOf(Path store) throws Exception {
        Process plans = new ProcessBuilder(program(store, "plans", "--json")).start();
        String json = new String(plans.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int start = json.indexOf('"', json.indexOf("\"id\"") + 4) + 1;
        return json.substring(start, json.indexOf('"', start));
    }

    private List<String> program(Path store, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--store", store.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private List<String> office(String format, Path file) {
        return List.of("soffice", "--headless", "-env:UserInstallation=" + work.resolve("office").toUri(),
                "--convert-to", format, "--outdir", work.resolve("converted").toString(), file.toString());
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exit);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String label, List<Double> ours, List<Double> theirs) {
        System.out.printf(Locale.ROOT, "%-46s %-28s %-28s %.2f%n", label, range(ours), range(theirs),
                median(ours) / median(theirs));
    }

    private static String range(List<Double> times) {
        return String.format(Locale.ROOT, "%.2f  %.2f  %.2f", times.stream().min(Double::compare).orElseThrow(),
                median(times), times.stream().max(Double::compare).orElseThrow());
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
