package vn.sokehoach.data.db;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.watch.WorkWatch;
import vn.sokehoach.data.copy.CopyContents;
import vn.sokehoach.data.copy.CopyReader;
import vn.sokehoach.data.copy.CopySource;
import vn.sokehoach.data.copy.CopyWriter;
import vn.sokehoach.data.copy.LastBackup;
import vn.sokehoach.data.copy.Manifest;
import vn.sokehoach.data.files.AtomicOutputFile;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.Checksum;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.Rooms;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.Counting;
import vn.sokehoach.data.kept.Digest;
import vn.sokehoach.data.kept.StepTable;
import vn.sokehoach.data.lock.Envelope;
import vn.sokehoach.data.lock.KeyRing;

/** Writes a backup: a file with everything that the book holds, which counts only after its book was rebuilt from it. */
final class BackupFile {

    private static final Logger LOG = LoggerFactory.getLogger(BackupFile.class);

    private final StoreFolder folder;
    private final DSLContext book;
    private final Optional<Envelope> envelope;
    private final KeyRing keys;
    private final WorkWatch watch;

    /**
     * A backup of an open book.
     *
     * @param envelope what it is put into where it is to be locked
     * @param keys     open it, and the one that it takes the place of
     * @param watch    hears how far it is written, read and rebuilt
     */
    BackupFile(StoreFolder folder, DSLContext book, Optional<Envelope> envelope, KeyRing keys, WorkWatch watch) {
        this.watch = watch;
        this.folder = folder;
        this.book = book;
        this.envelope = envelope;
        this.keys = keys;
    }

    /** Writes it and reads it again; tells what it says of itself. */
    Manifest write(Path file, Instant now) throws CopyRefused, UnwritableFile {
        if (Rooms.isOwn(folder, file)) {
            throw new UnwritableFile(file, UnwritableFile.Reason.IN_STORE, null);
        }
        Chain chain = new StepTable(book);
        if (Files.isRegularFile(file)) {
            CopySource before = CopySource.brought(file, keys);
            takeDocumentsFrom(before, requireNoBetter(before, chain));
        }
        CopyContents contents = CopyContents.of(watched(chain), now, Digest.of(book, Digest.PRESENT),
                Counting.of(book), carried());
        try {
            new AtomicOutputFile().replace(file, out -> write(out, contents),
                    written -> requireReadable(CopySource.brought(written, keys), contents.manifest()));
        } catch (UnwritableFile failure) {
            if (failure.getCause() instanceof NotReadBack broken) {
                throw new CopyRefused(broken.reason(), file, failure);
            }
            throw failure;
        }
        new LastBackup(folder).is(file, contents.manifest());
        return contents.manifest();
    }

    /** The steps are written, read and applied: three times as many parts as there are. */
    private Chain watched(Chain chain) {
        long all = chain.size();
        return chain.hearing(line -> watch.done(line.sequence(), 3 * all));
    }

    private void write(OutputStream out, CopyContents contents) throws IOException {
        if (envelope.isPresent()) {
            envelope.get().write(out, content -> CopyWriter.write(content, contents, new Originals(folder)));
        } else {
            CopyWriter.write(out, contents, new Originals(folder));
        }
    }

    /** A copy that is there is written over only where the book has all of it; tells what it says of itself. */
    private static Manifest requireNoBetter(CopySource copy, Chain chain) throws CopyRefused {
        Manifest there;
        try {
            there = CopyReader.read(copy);
        } catch (CopyRefused other) {
            throw new CopyRefused(CopyRefused.Reason.OTHER_FILE_THERE, copy.file(), other);
        }
        if (!there.isWithin(chain)) {
            throw new CopyRefused(CopyRefused.Reason.BETTER_ONE_THERE, copy.file(), null, lacking(copy, chain));
        }
        return there;
    }

    /** Documents that are lost here and stand in the copy that is to be written over come back from it first. */
    private void takeDocumentsFrom(CopySource copy, Manifest there) throws CopyRefused {
        Originals originals = new Originals(folder);
        Set<String> lost = Counting.documents(book)
                .stream()
                .filter(document -> !originals.isSound(document))
                .collect(Collectors.toSet());
        if (there.originals().stream().map(Manifest.Original::sha256).anyMatch(lost::contains)) {
            CopyReader.originals(copy, content -> {
                if (lost.contains(Checksum.of(content))) {
                    originals.keep(content);
                }
            });
        }
    }

    /** How many steps of a copy the book lacks. */
    private static long lacking(CopySource copy, Chain chain) throws CopyRefused {
        AtomicLong lacking = new AtomicLong();
        CopyReader.steps(copy, line -> {
            if (chain.checksum(line.sequence()).filter(line.checksum()::equals).isEmpty()) {
                lacking.incrementAndGet();
            }
        });
        return lacking.get();
    }

    /** The documents that a backup carries; one that is lost here is named by the examination of the store. */
    private List<Manifest.Original> carried() {
        Originals originals = new Originals(folder);
        List<Manifest.Original> carried = new ArrayList<>();
        for (String document : Counting.documents(book)) {
            try {
                if (originals.isSound(document)) {
                    carried.add(new Manifest.Original(document, originals.size(document)));
                }
            } catch (IOException goneMeanwhile) {
                LOG.warn("a backup goes without a document: {}", goneMeanwhile.toString());
            }
        }
        return carried;
    }

    private void requireReadable(CopySource written, Manifest manifest) throws IOException {
        try (RebuiltCopy copy = RebuiltCopy.of(written, folder.home(), watch.behind(manifest.steps()))) {
            if (!copy.manifest().equals(manifest)) {
                throw new CopyRefused(CopyRefused.Reason.DAMAGED, written.file(), null);
            }
        } catch (CopyRefused broken) {
            throw new NotReadBack(broken);
        }
    }

    /** What was written cannot be read. */
    private static final class NotReadBack extends IOException {
        private static final long serialVersionUID = 1L;

        private final boolean tooLarge;

        NotReadBack(CopyRefused cause) {
            super(cause);
            this.tooLarge = cause.reason() == CopyRefused.Reason.TOO_LARGE;
        }

        /** A book that memory is too small for says nothing of the disk. */
        CopyRefused.Reason reason() {
            return tooLarge ? CopyRefused.Reason.NOT_CHECKED : CopyRefused.Reason.NOT_READ_BACK;
        }
    }
}
