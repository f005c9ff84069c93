package vn.sokehoach.core.usecase.framing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.exporting.FileNames;

/** Lays out copies of attached documents to be opened by other programs, so that what the book keeps stays untouched. */
public final class ReadingCopies {
    private final AttachingDocuments attaching;

    public ReadingCopies(AttachingDocuments attaching) {
        this.attaching = attaching;
    }

    /** A long name keeps its ending, by which systems choose the program. */
    private static String named(String name) {
        int ending = name.lastIndexOf('.');
        return FileNames.safe(name.substring(0, ending)) + name.substring(ending);
    }

    /**
     * A copy in a temporary folder of its own, which goes when the program ends; Windows deletes no file that is read-only.
     *
     * @throws Refused where the document is lost or of a kind that must not be opened
     */
    public Path of(Attachment attachment) throws Refused {
        byte[] content = attaching.content(attachment);
        try {
            Path folder = Files.createTempDirectory("sokehoach");
            // Files go before the folders that were named before them.
            folder.toFile().deleteOnExit();
            Path copy = Files.write(folder.resolve(named(attachment.file().name())), content);
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
