package vn.sokehoach.core.usecase.intake;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.usecase.importing.IncomingFile;
import vn.sokehoach.core.usecase.intake.ReadForms.Read;

/** Files that are read one after the other, so that who waits sees how far it is and may give up; nothing is kept. */
public final class FilesBeingRead {
    private final ReadForms reading;
    private final List<IncomingFile> files;
    private final boolean reopened;
    private final List<Read> read = new ArrayList<>();
    private int done;

    FilesBeingRead(ReadForms reading, List<IncomingFile> files, boolean reopened) {
        this.reading = reading;
        this.files = List.copyOf(files);
        this.reopened = reopened;
    }

    /** Reads the next file; what cannot be read refuses no other. */
    public void next() {
        read.addAll(reading.read(files.get(done)));
        done++;
    }

    /** How many files were read. */
    public int done() {
        return done;
    }

    /** How many files there are. */
    public int all() {
        return files.size();
    }

    /** Whether every file was read. */
    public boolean isComplete() {
        return done == files.size();
    }

    /** The name of the file that is read next; there must be one. */
    public String file() {
        return files.get(done).name();
    }

    List<Read> forms() {
        return read;
    }

    boolean isReopened() {
        return reopened;
    }
}
