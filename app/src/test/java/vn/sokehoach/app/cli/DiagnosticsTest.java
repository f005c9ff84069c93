package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.core.store.StoreException;

/** What is written for whoever helps tells numbers and errors, and nothing that a person wrote. */
class DiagnosticsTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    @TempDir
    Path folder;
    private Path store;
    private Path file;

    @BeforeEach
    void work() {
        store = folder.resolve("nguyenvanlan").resolve("soriengtu");
        file = folder.resolve("support.txt");
        SampledStore.copiedTo(store);
        String task = Call.on(store, "tasks", "--json").json().get(0).get("id").textValue();
        Call.on(store, "status", task, "PAUSED", "--note", "nguonvoncham", "--by", "Tranthihoa");
        Exception failure = new IllegalStateException("nguonvoncham cannot be read from " + store,
                new IOException("Tranthihoa"));
        Offices.door(Call.CLOCK).diagnosing(store).note(failure);
    }

    private String written() throws IOException {
        Call call = Call.on(store, "diagnostics", file.toString());
        assertThat(call.code()).as(call.err()).isZero();
        return Files.readString(file);
    }

    @Test
    void tellsNumbersSizesAndFailures() throws IOException {
        String text = written();
        JsonNode check = Call.on(store, "check", "--json").json();

        assertThat(text).contains("digest=" + check.get("digest").textValue(),
                "steps=" + check.get("sequence").longValue(), "java.version=", "store.mv.db.bytes=", "disk.free=",
                "java.lang.IllegalStateException", "caused by java.io.IOException",
                "  vn.sokehoach.app.cli.DiagnosticsTest.work:", "entries=1");
    }

    @Test
    void tellsTheVersionThatTheProjectStates() throws IOException {
        Matcher stated = Pattern.compile("<artifactId>sokehoach</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("..", "pom.xml")));
        assertThat(stated.find()).isTrue();
        assertThat(written()).containsPattern("(?m)^version=" + Pattern.quote(stated.group(1)) + "$");
    }

    @Test
    void tellsOfALockedBookWhatItsFilesAre() throws IOException {
        Path password = Files.writeString(folder.resolve("mat khau"), "caukhinho");
        assertThat(Call.on(store, "lock", "--new-password-file", password.toString()).code()).isZero();

        Call call = Call.on(store, "diagnostics", file.toString());

        assertThat(call.code()).isZero();
        assertThat(Files.readString(file)).contains("locked=true")
                .containsPattern("store\\.mv\\.db\\.bytes=[1-9]")
                .doesNotContain("caukhinho");
    }

    @Test
    void holdsNoWordOfThePlanNoNameAndNoPartOfThePath() throws IOException {
        Set<String> told = words(written());
        Set<String> held = words(Call.on(store, "plans", "--json").json().findValuesAsText("title").toString());
        for (JsonNode plan : Call.on(store, "plans", "--json").json()) {
            values(Call.on(store, "show", plan.get("id").textValue(), "--json").json(), held);
        }
        for (Path part : file.getParent().resolve("nguyenvanlan")) {
            held.addAll(words(part.toString()));
        }
        // The folder of a test is named after what runs it, which stands among the frames.
        held.remove("junit");

        assertThat(held).hasSizeGreaterThan(200).contains("nguonvoncham", "Tranthihoa", "nguyenvanlan");
        assertThat(told).hasSizeGreaterThan(40).doesNotContainAnyElementsOf(held);
        assertThat(Files.readString(file)).doesNotContain(folder.toString());
    }

    @Test
    void isBoundedHoweverMuchFails() throws IOException {
        for (int i = 0; i < 60; i++) {
            Offices.door(Call.CLOCK).diagnosing(store).note(new IllegalStateException("nguonvoncham " + i));
        }
        assertThat(written().split("java.lang.IllegalStateException")).hasSizeLessThanOrEqualTo(21);
        assertThat(Files.size(store.resolve("failures.txt"))).isLessThan(60_000);
    }

    @Test
    void isWrittenAlsoOfAStoreThatCannotBeOpened() throws IOException {
        for (String part : new String[] {"journal/steps.jsonl", "store.mv.db"}) {
            Files.writeString(store.resolve(part), "x", StandardCharsets.UTF_8);
        }
        try (var snapshots = Files.list(store.resolve("snapshots"))) {
            for (Path snapshot : snapshots.toList()) {
                Files.writeString(snapshot, "x", StandardCharsets.UTF_8);
            }
        }
        assertThat(written()).contains("[opening]\n" + StoreException.Reason.DAMAGED + "=", "disk.free=");
    }

    private static void values(JsonNode node, Set<String> words) {
        if (node.isTextual()) {
            words.addAll(words(node.textValue()));
        }
        node.forEach(child -> values(child, words));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
