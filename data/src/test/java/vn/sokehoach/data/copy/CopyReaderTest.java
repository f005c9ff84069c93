package vn.sokehoach.data.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.copy.CopyRefused.Reason;
import vn.sokehoach.data.copy.Manifest.Original;
import vn.sokehoach.data.journal.Checksum;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.lock.KeyRing;

/** Files that are sealed as copies are, made by somebody who means ill. */
class CopyReaderTest {

    private static final String STEPS = "steps.jsonl";

    @TempDir
    Path folder;

    private final JournalLine line = JournalLine.after(null, "{}");

    /** What goes into a forged file. */
    private interface Forging {
        void to(ZipOutputStream zip) throws IOException;
    }

    private Reason reasonFor(Forging forging) throws IOException {
        return reasonFor(forging, JournalLine.LONGEST);
    }

    private Reason reasonFor(Forging forging, int longest) throws IOException {
        Path file = folder.resolve("forged.skh");
        try (OutputStream out = Files.newOutputStream(file)) {
            SealingStream sealing = new SealingStream(out);
            ZipOutputStream zip = new ZipOutputStream(sealing);
            zip.setComment(SealingStream.PLACE);
            forging.to(zip);
            zip.finish();
            sealing.seal();
        }
        CopyRefused[] refused = new CopyRefused[1];
        assertThatThrownBy(() -> CopyReader.read(CopySource.brought(file, KeyRing.of(Optional.empty(), null)), longest))
                .isInstanceOfSatisfying(CopyRefused.class, found -> refused[0] = found);
        return refused[0].reason();
    }

    private Manifest saying(int form, Original... originals) {
        return new Manifest(form, Instant.EPOCH, 1, line.checksum(), null, null, BookCounts.NOTHING,
                List.of(originals));
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private void begin(ZipOutputStream zip, Manifest manifest) throws IOException {
        entry(zip, "so-ke-hoach.json", StepJson.write(manifest));
        entry(zip, STEPS, line.text() + "\n");
    }

    private static void inflating(ZipOutputStream zip, String name, int megabytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        for (int i = 0; i < megabytes; i++) {
            zip.write(new byte[1 << 20]);
        }
    }

    @Test
    void aHeadThatInflatesWithoutEndIsRefused() throws IOException {
        assertThat(reasonFor(zip -> inflating(zip, "so-ke-hoach.json", 40))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aStepThatInflatesWithoutEndIsRefused() throws IOException {
        assertThat(reasonFor(zip -> {
            entry(zip, "so-ke-hoach.json", StepJson.write(saying(1)));
            inflating(zip, STEPS, 400);
        }, 1 << 20)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aDocumentThatIsLargerThanItSaysIsRefused() throws IOException {
        String name = Checksum.of(new byte[5]);
        assertThat(reasonFor(zip -> {
            begin(zip, saying(1, new Original(name, 5)));
            inflating(zip, "originals/" + name, 50);
        })).isEqualTo(Reason.DAMAGED);
        assertThat(reasonFor(zip -> begin(zip, saying(1, new Original(name, -5))))).isEqualTo(Reason.DAMAGED);
        assertThat(reasonFor(zip -> {
            begin(zip, saying(1, new Original(name, 1L << 40)));
            entry(zip, "originals/" + name, "x");
        })).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void anEntryThatNoCopyHasIsRefused() throws IOException {
        assertThat(reasonFor(zip -> {
            begin(zip, saying(1));
            entry(zip, "../../khac", "x");
        })).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void stepsThatDoNotHangTogetherAreRefused() throws IOException {
        assertThat(reasonFor(zip -> {
            entry(zip, "so-ke-hoach.json", StepJson.write(saying(1)));
            entry(zip, STEPS, line.text().replace("{}", "{ }") + "\n");
        })).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aHeadThatLacksWhatEveryCopySaysIsRefused() throws IOException {
        String whole = StepJson.write(saying(1, new Original(Checksum.of(new byte[5]), 5)));
        for (String head : List.of("null", "{}", whole.replaceAll("\"counts\":\\{[^}]*}", "\"counts\":null"),
                whole.replaceAll("\"originals\":\\[[^\\]]*]", "\"originals\":[null]"),
                whole.replaceAll("\"sha256\":\"[^\"]*\"", "\"sha256\":null"))) {
            assertThat(head).isNotEqualTo(whole);
            assertThat(reasonFor(zip -> {
                entry(zip, "so-ke-hoach.json", head);
                entry(zip, STEPS, line.text() + "\n");
            })).as(head).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void theFormOfALaterVersionIsNamed() throws IOException {
        assertThat(reasonFor(zip -> begin(zip, saying(2)))).isEqualTo(Reason.TOO_NEW);
    }
}
