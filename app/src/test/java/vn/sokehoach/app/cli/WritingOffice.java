package vn.sokehoach.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.period.CutOff;
import vn.sokehoach.core.period.DutyRule;
import vn.sokehoach.core.period.NationalHolidays;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.period.PlanCalendar.Shift;
import vn.sokehoach.core.plan.Plan;

/**
 * A process that carries out every kind of act that writes into a store, one after the other, until it is done or killed.
 *
 * <p>Argument: a folder, whose store "store" is begun with the samples where it is not there. Each act that was told to the
 * person is a line on standard output: a hash, its name, the number of the last step, the digest of the content.
 */
final class WritingOffice {

    static final String PLAN = "999/KH-UBND";
    private static final String PROVINCE = "Hà Trung";
    private static final String BY_HAND = "Trồng rừng ven sông năm 2024";
    private static final String DOCUMENT = """
            ỦY BAN NHÂN DÂN TỈNH HÀ TRUNG
            Số: 78/KH-UBND
            KẾ HOẠCH
            Trồng cây năm 2024
            I. NHIỆM VỤ
            1. Cây giống
            a) Sở Y tế chủ trì lập vườn thuốc.
            """;

    private final Path folder;
    private final Path store;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<String> key = new ArrayList<>();

    private WritingOffice(Path folder) {
        this.folder = folder;
        this.store = folder.resolve("store");
    }

    /** An act of a person. */
    @FunctionalInterface
    private interface Act {
        void carryOut() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        new WritingOffice(Path.of(arguments[0])).work();
    }

    /** The files in which the passwords stand that the book may have, one after the other. */
    static List<Path> passwords(Path folder) {
        return List.of(folder.resolve("first.password"), folder.resolve("second.password"));
    }

    private void work() throws Exception {
        for (Path password : passwords(folder)) {
            Files.writeString(password, "mật khẩu " + password.getFileName());
        }
        if (!Files.exists(store)) {
            tell("sample", () -> call("sample"));
        }
        for (Map.Entry<String, Act> act : acts().entrySet()) {
            tell(act.getKey(), act.getValue());
        }
    }

    private void tell(String name, Act act) throws Exception {
        act.carryOut();
        JsonNode state = asked("check", "--json").json();
        out.println("#" + name + "#" + state.get("sequence") + "#" + state.get("digest").textValue());
    }

    private Map<String, Act> acts() {
        JsonNode tasks = asked("tasks", "--plan", PLAN, "--json").json();
        String first = tasks.get(0).get("id").textValue();
        String other = tasks.get(1).get("id").textValue();
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("status", () -> call("status", first, "IN_PROGRESS", "--percent", "30"));
        acts.put("frame", () -> call("frame", first, "--product", "Báo cáo", "--leader", "Ông A"));
        acts.put("extend", () -> call("extend", first, "31/01/2025", "--document", "12/UBND-TH, 05/06/2024"));
        acts.put("attach", () -> call("attach", first, file("biên bản.txt", "đã họp").toString()));
        acts.put("link", () -> call("link", first, other));
        acts.put("measure", () -> call("measure", indicator(), "3,5", "--period", "2024"));
        acts.put("direction", () -> call("measure", indicator(), "--direction", "higher"));
        acts.put("undo", () -> inOffice(office -> office.undoing().undo("Lan")));
        acts.put("redo", () -> inOffice(office -> office.undoing().redo("Lan")));
        acts.put("calendar", () -> inOffice(this::setCalendar));
        acts.put("import", () -> call("import", file("ke-hoach.txt", DOCUMENT).toString()));
        acts.put("agency rename", () -> call("agency", "rename", "Sở Y tế", "Sở Sức khỏe", "--from", "01/3/2026",
                "--province", PROVINCE));
        acts.put("agency spell", () -> call("agency", "spell", "Sở Tài chính", "--alias", "Sở Ngân khố",
                "--province", PROVINCE));
        acts.put("agency add", () -> call("agency", "add", "Ban Đê điều", "--province", PROVINCE));
        putStructure(acts);
        putRound(acts);
        putWholeBook(acts, other);
        return acts;
    }

    private void putStructure(Map<String, Act> acts) {
        acts.put("new-plan", () -> call("new-plan", "--title", BY_HAND, "--year", "2024", "--number", "5/KH-UBND"));
        acts.put("insert", () -> call("insert", "5/KH-UBND", "Chọn giống"));
        acts.put("insert task", () -> call("insert", "5/KH-UBND", "Chọn hạt thông", "--group", "1", "--lead",
                "Sở Tài chính"));
        acts.put("insert row", () -> call("insert-row", "5/KH-UBND", "Số bờ ao", "--unit", "cái", "--target", "7"));
        acts.put("second group", () -> call("insert", "5/KH-UBND", "Tưới cây"));
        acts.put("reword", () -> call("reword", taskByHand(), "Chọn hạt sồi"));
        acts.put("move", () -> call("move", taskByHand(), "--group", "2"));
        acts.put("roll-over", () -> call("roll-over", "5/KH-UBND", "--year", "2025"));
        acts.put("drop", () -> call("drop", taskByHand()));
    }

    private void putRound(Map<String, Act> acts) {
        Path kits = folder.resolve("kits");
        acts.put("kit", () -> {
            Files.createDirectories(kits);
            call("kit", PLAN, "--period", "2024-Q2", "--out", kits.toString());
        });
        acts.put("intake", () -> {
            Path back = Files.createDirectories(folder.resolve("back"));
            FilledKit.of(kits, back.resolve("tra ve.xlsx"), "Hoàn thành", "100 %");
            call("intake", back.toString(), "--apply");
        });
    }

    private void putWholeBook(Map<String, Act> acts, String task) {
        Path backup = folder.resolve("backup.zip");
        List<Path> passwords = passwords(folder);
        acts.put("backup", () -> call("backup", backup.toString()));
        acts.put("status behind the backup", () -> call("status", task, "IN_PROGRESS"));
        acts.put("restore", () -> call("restore", backup.toString()));
        acts.put("lock", () -> {
            call("lock", "--new-password-file", passwords.getFirst().toString());
            key.addAll(List.of("--password-file", passwords.getFirst().toString()));
        });
        acts.put("status of a locked book", () -> call("status", task, "IN_PROGRESS", "--percent", "9"));
        acts.put("password", () -> {
            call("password", "--new-password-file", passwords.getLast().toString());
            key.set(1, passwords.getLast().toString());
        });
        acts.put("unlock", () -> {
            call("unlock");
            key.clear();
        });
    }

    /** What an act does with the open book. */
    @FunctionalInterface
    private interface Work {
        void in(Office office) throws Exception;
    }

    private void inOffice(Work work) throws Exception {
        try (Office office = Call.office(store)) {
            work.in(office);
        }
    }

    private void setCalendar(Office office) throws Exception {
        Plan plan = office.findingPlan().find(PLAN);
        office.calendar()
                .set(plan, new PlanCalendar(plan.id(), List.of(DutyRule.quarterly(20)), CutOff.USUAL, Shift.LATER),
                        NationalHolidays.of(2024), "Lan");
    }

    private String taskByHand() {
        JsonNode groups = asked("show", "5/KH-UBND", "--json").json().get("groups");
        return StreamSupport.stream(groups.spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.get("tasks").spliterator(), false))
                .findFirst()
                .orElseThrow()
                .get("id")
                .textValue();
    }

    private String indicator() {
        return asked("show", PLAN, "--json").json()
                .findParents("targetValues")
                .stream()
                .filter(row -> row.has("id"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .textValue();
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    /** An act on the command line; what it prints reaches the person. */
    private void call(String... arguments) {
        Call call = asked(arguments);
        if (call.code() != 0) {
            throw new IllegalStateException(List.of(arguments) + " ended with " + call.code() + ": " + call.err());
        }
        out.print(call.out().isEmpty() ? "\n" : call.out());
    }

    private Call asked(String... arguments) {
        List<String> all = new ArrayList<>(key);
        all.addAll(List.of(arguments));
        return Call.on(store, all.toArray(String[]::new));
    }
}
