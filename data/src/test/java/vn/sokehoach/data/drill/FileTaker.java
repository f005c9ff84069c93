package vn.sokehoach.data.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.draft.PlanRecogniser;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.importing.FileOnDisk;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.importing.ImportingPlan;
import vn.sokehoach.core.usecase.importing.IncomingFile;
import vn.sokehoach.core.usecase.importing.KeepingPlans;
import vn.sokehoach.core.usecase.importing.PastedDocument;
import vn.sokehoach.core.usecase.importing.PreparedImport;
import vn.sokehoach.data.db.OpenStore;
import vn.sokehoach.data.reading.SniffingReader;

/**
 * A process that takes in files, one after the other as they are named on its input, over a store with a plan in it; it
 * answers each with two lines: what became of it, and CHANGED where the store is not what it was.
 */
final class FileTaker {
    private static final String PLAN = """
            Số: 12/KH-UBND
            Bình Dương, ngày 05 tháng 01 năm 2024
            KẾ HOẠCH
            Kế hoạch thử
            I. NHIỆM VỤ
            1. Việc chung
            a) Sở Y tế chủ trì, phối hợp với Sở Tài chính lập danh sách trạm cần sửa.
            """;

    /** Said once, before the first file is taken. */
    static final String READY = "READY";

    private final Path folder;
    private final OpenStore store;
    private final ImportingPlan importing;

    private FileTaker(Path folder, OpenStore store) {
        this.folder = folder;
        this.store = store;
        PlanRecogniser recogniser = new PlanRecogniser(AgencyCatalogue.shipped());
        this.importing = new ImportingPlan(store, new SniffingReader(), recogniser::recognise,
                new KeepingPlans(store, Clock.systemUTC()));
    }

    /** Argument: the folder of the store. Each line of the input: how a file comes, a blank, its path. */
    public static void main(String[] arguments) throws IOException, Refused {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            FileTaker taker = new FileTaker(folder, store);
            taker.importing.store(taker.importing.prepare(List.of(IncomingFile.of("thu.txt",
                    PLAN.getBytes(StandardCharsets.UTF_8))), Optional.empty()), "chị Hoa");
            String before = taker.state();
            out.println(READY);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(taker.take(line.substring(0, line.indexOf(' ')),
                        Path.of(line.substring(line.indexOf(' ') + 1))));
                String after = taker.state();
                out.println(after.equals(before) ? "" : " CHANGED");
                before = after;
            }
        }
    }

    /** What becomes of a file that comes as a FILE, or as a copied PAGE or WORDS; what comes to KEEP is stored too. */
    private String take(String way, Path path) throws IOException, Refused {
        String name = path.getFileName().toString();
        IncomingFile file = switch (way) {
            case "PAGE" -> PastedDocument.page(name, Files.readString(path, StandardCharsets.ISO_8859_1));
            case "WORDS" -> PastedDocument.words(name, Files.readString(path, StandardCharsets.ISO_8859_1));
            default -> new FileOnDisk(path);
        };
        PreparedImport prepared = importing.prepare(List.of(file), Optional.empty());
        ImportOutcome outcome = (way.equals("KEEP") ? importing.store(prepared, "chị Hoa") : prepared.outcomes())
                .getFirst();
        UnreadableDocument refusal = outcome.refusal();
        return refusal == null ? "READ" : "REFUSED " + refusal.reason() + detail(refusal);
    }

    /** Which cap was passed; what nobody foresaw, with where it came about. */
    private static String detail(UnreadableDocument refusal) {
        if (refusal.reason() == UnreadableDocument.Reason.CAP_EXCEEDED) {
            return " " + String.join(" ", refusal.arguments());
        }
        if (refusal.reason() != UnreadableDocument.Reason.FAILED || refusal.getCause() == null) {
            return "";
        }
        List<StackTraceElement> places = List.of(refusal.getCause().getStackTrace());
        return " " + refusal.getCause() + " " + places.subList(0, Math.min(12, places.size()));
    }

    /** What the store holds, and the sizes of all files in its folder. */
    private String state() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return store.examination().examine() + "" + files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".mv.db"))
                    .sorted()
                    .map(file -> file + " " + file.toFile().length())
                    .toList();
        }
    }
}
