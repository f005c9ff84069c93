package vn.sokehoach.core.usecase.framing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.frame.ReadableCopies;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.exporting.FileNames;

/** Lays out copies of attached documents to be opened by other programs, so that what the book keeps stays untouched. */
public final class ReadingCopies {
    private final AttachingDocuments attaching;
    private final ReadableCopies copies;

    public ReadingCopies(AttachingDocuments attaching, ReadableCopies copies) {
        this.attaching = attaching;
        this.copies = copies;
    }

    /** A long name keeps its ending, by which systems choose the program. */
    private static String named(String name) {
        int ending = name.lastIndexOf('.');
        return FileNames.safe(name.substring(0, ending)) + name.substring(ending);
    }

    /**
     * A copy in a folder of its own.
     *
     * @throws Refused where the document is lost or of a kind that must not be opened
     */
    public Path of(Attachment attachment) throws Refused {
        byte[] content = attaching.content(attachment);
        try {
            return copies.lay(named(attachment.file().name()), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes away the copies that were laid out longer ago than this; whether none is left. */
    public boolean clear(Duration age) {
        return copies.clear(age);
    }
}
