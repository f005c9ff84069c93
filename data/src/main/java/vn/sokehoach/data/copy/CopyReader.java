package vn.sokehoach.data.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.copy.CopyRefused.Reason;
import vn.sokehoach.core.watch.WorkWatch;
import vn.sokehoach.data.copy.Manifest.Original;
import vn.sokehoach.data.journal.Checksum;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.LineStream;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.lock.Envelope;

/**
 * Reads a copy, of which nothing is believed: the seal is checked first, then every entry, in the one order in which they
 * are written, within caps that are kept while it is inflated. What claims more than any copy holds is not sound.
 */
public final class CopyReader {

    private static final int LARGEST_MANIFEST = 16 << 20;
    /** Steps come to so many bytes at most, or to so many times those of a large copy: nothing of a book packs better. */
    private static final long MOST_STEPS = 1L << 30;
    private static final long BEST_PACKED = 100;
    private static final int MOST_ORIGINALS = 100_000;
    private static final long LARGEST_ORIGINAL = 256L << 20;
    /** Where the name of the first entry begins in a zip file. */
    private static final int NAME = 30;

    private final CopySource source;
    private final WorkWatch watch;

    private final int longest;

    private CopyReader(CopySource source, WorkWatch watch) {
        this(source, JournalLine.LONGEST, watch);
    }

    private CopyReader(CopySource source, int longest, WorkWatch watch) {
        this.source = source;
        this.longest = longest;
        this.watch = watch;
    }

    /** What becomes of a step that was found to follow the one before. */
    @FunctionalInterface
    public interface StepReceiver<E extends Exception> {
        void take(JournalLine line) throws E;
    }

    /** What becomes of a document that was found to be sound. */
    @FunctionalInterface
    public interface Receiver {
        void take(byte[] content) throws IOException;
    }

    /** Reads a copy whole, and keeps nothing of it but what it says of itself: every step and every document is checked. */
    public static Manifest read(CopySource source) throws CopyRefused {
        return read(source, WorkWatch.NONE);
    }

    /** The same, and {@code watch} hears how many of its steps are read. */
    public static Manifest read(CopySource source, WorkWatch watch) throws CopyRefused {
        return new CopyReader(source, watch).whole(_ -> {}, _ -> {});
    }

    /** The same where no step may have more than so many bytes. */
    static Manifest read(CopySource source, int longest) throws CopyRefused {
        return new CopyReader(source, longest, WorkWatch.NONE).whole(_ -> {}, _ -> {});
    }

    /** The same, and each step is handed over when it was checked; whether those behind it are sound is not known then. */
    public static <E extends Exception> Manifest steps(CopySource source, StepReceiver<E> receiver)
            throws CopyRefused, E {
        return steps(source, receiver, WorkWatch.NONE);
    }

    /** The same, and {@code watch} hears how many of them were handed over. */
    public static <E extends Exception> Manifest steps(CopySource source, StepReceiver<E> receiver, WorkWatch watch)
            throws CopyRefused, E {
        return new CopyReader(source, watch).whole(receiver, _ -> {});
    }

    /** The same of the documents. */
    public static void originals(CopySource source, Receiver receiver) throws CopyRefused {
        new CopyReader(source, WorkWatch.NONE).whole(_ -> {}, receiver);
    }

    /** What a copy says of itself; empty where not even that can be read. Nothing else is checked. */
    public static Optional<Manifest> manifest(CopySource source) {
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            return Optional.of(new CopyReader(source, WorkWatch.NONE).manifest(zip));
        } catch (IOException | CopyRefused | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private <E extends Exception> Manifest whole(StepReceiver<E> steps, Receiver documents) throws CopyRefused, E {
        try {
            requireOurs();
            requireSeal();
            try (ZipInputStream zip = new ZipInputStream(source.open())) {
                Manifest manifest = manifest(zip);
                JournalLine last = steps(zip, line -> {
                    steps.take(line);
                    watch.done(Math.min(line.sequence(), manifest.steps()), manifest.steps());
                });
                if (!manifest.endsWith(last)) {
                    throw refused(Reason.DAMAGED, null);
                }
                for (Original original : manifest.originals()) {
                    take(zip, original, documents);
                }
                requireEnd(zip);
                return manifest;
            }
        } catch (java.nio.file.NoSuchFileException | java.nio.file.AccessDeniedException missing) {
            throw refused(Reason.NOT_THERE, missing);
        } catch (Envelope.NotOpened locked) {
            throw refused(locked.isTried() ? Reason.WRONG_KEY : Reason.LOCKED, locked);
        } catch (IOException | IllegalArgumentException broken) {
            throw refused(Reason.DAMAGED, broken);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            throw refused(Reason.TOO_LARGE, tooMuch);
        }
    }

    private void requireOurs() throws IOException, CopyRefused {
        try (InputStream in = source.open()) {
            byte[] name = CopyWriter.MANIFEST.getBytes(StandardCharsets.US_ASCII);
            byte[] head = in.readNBytes(NAME + name.length);
            boolean ours = head.length == NAME + name.length && head[0] == 'P' && head[1] == 'K'
                    && Arrays.equals(head, NAME, head.length, name, 0, name.length);
            if (!ours) {
                throw refused(looksLikeOurs(head, name) ? Reason.DAMAGED : Reason.NOT_A_COPY, null);
            }
        }
    }

    /** A copy that lost a few letters of its head is told from other files by the rest of it. */
    private static boolean looksLikeOurs(byte[] head, byte[] name) {
        int same = 0;
        for (int i = NAME; i < head.length; i++) {
            same += head[i] == name[i - NAME] ? 1 : 0;
        }
        return same >= name.length / 2;
    }

    private void requireSeal() throws IOException, CopyRefused {
        try (InputStream in = source.open()) {
            SealingStream through = new SealingStream(OutputStream.nullOutputStream());
            in.transferTo(through);
            if (!through.endsSealed()) {
                throw refused(Reason.DAMAGED, null);
            }
        }
    }

    private Manifest manifest(ZipInputStream zip) throws IOException, CopyRefused {
        requireEntry(zip, CopyWriter.MANIFEST);
        byte[] json = zip.readNBytes(LARGEST_MANIFEST + 1);
        if (json.length > LARGEST_MANIFEST) {
            throw refused(Reason.DAMAGED, null);
        }
        Manifest manifest = StepJson.read(new String(json, StandardCharsets.UTF_8), Manifest.class);
        if (manifest == null) {
            throw refused(Reason.DAMAGED, null);
        }
        if (manifest.form() > Manifest.FORM) {
            throw refused(Reason.TOO_NEW, null);
        }
        if (manifest.originals().size() > MOST_ORIGINALS) {
            throw refused(Reason.DAMAGED, null);
        }
        return manifest;
    }

    private <E extends Exception> @Nullable JournalLine steps(ZipInputStream zip, StepReceiver<E> receiver)
            throws IOException, CopyRefused, E {
        requireEntry(zip, CopyWriter.STEPS);
        LineStream in = new LineStream(zip, longest);
        long most = Math.max(MOST_STEPS, BEST_PACKED * source.file().toFile().length());
        JournalLine last = null;
        for (byte[] bytes = in.next(); bytes != null; bytes = in.next()) {
            JournalLine before = last;
            last = JournalLine.parse(new String(bytes, StandardCharsets.UTF_8))
                    .filter(found -> in.isEnded() && found.follows(before))
                    .orElseThrow(() -> refused(Reason.DAMAGED, null));
            receiver.take(last);
            if (in.bytes() > most) {
                throw refused(Reason.DAMAGED, null);
            }
        }
        return last;
    }

    private void take(ZipInputStream zip, Original original, Receiver receiver)
            throws IOException, CopyRefused {
        requireEntry(zip, CopyWriter.ORIGINALS + original.sha256());
        if (original.size() > LARGEST_ORIGINAL || original.size() < 0) {
            throw refused(Reason.DAMAGED, null);
        }
        byte[] content = zip.readNBytes((int) original.size() + 1);
        if (content.length != original.size() || !Checksum.of(content).equals(original.sha256())) {
            throw refused(Reason.DAMAGED, null);
        }
        receiver.take(content);
    }

    private void requireEntry(ZipInputStream zip, String name) throws IOException, CopyRefused {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw refused(Reason.DAMAGED, null);
        }
    }

    private void requireEnd(ZipInputStream zip) throws IOException, CopyRefused {
        if (zip.getNextEntry() != null) {
            throw refused(Reason.DAMAGED, null);
        }
    }

    private CopyRefused refused(Reason reason, @Nullable Throwable cause) {
        return new CopyRefused(reason, source.file(), cause);
    }
}
