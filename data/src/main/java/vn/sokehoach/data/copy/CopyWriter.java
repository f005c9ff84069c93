package vn.sokehoach.data.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sokehoach.core.store.OriginalStore;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.StepJson;

/** Writes a copy: a zip file of what it says of itself, the steps, the documents; sealed at its end. */
public final class CopyWriter {

    /** The first entry of every copy. */
    static final String MANIFEST = "so-ke-hoach.json";
    static final String STEPS = "steps.jsonl";
    static final String ORIGINALS = "originals/";

    private CopyWriter() {}

    /** Writes all of a copy; the documents that it names are taken from the originals. */
    public static void write(OutputStream target, CopyContents contents, OriginalStore originals) throws IOException {
        SealingStream sealing = new SealingStream(target);
        ZipOutputStream zip = new ZipOutputStream(sealing);
        zip.setComment(SealingStream.PLACE);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(bytes(StepJson.write(contents.manifest())));
        zip.putNextEntry(new ZipEntry(STEPS));
        try (Stream<JournalLine> lines = contents.chain().lines()) {
            for (JournalLine line : (Iterable<JournalLine>) lines::iterator) {
                zip.write(bytes(line.text() + "\n"));
            }
        }
        for (Manifest.Original original : contents.manifest().originals()) {
            zip.putNextEntry(new ZipEntry(ORIGINALS + original.sha256()));
            try (InputStream content = originals.open(original.sha256())) {
                content.transferTo(zip);
            }
        }
        zip.finish();
        sealing.seal();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
