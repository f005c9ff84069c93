package vn.sokehoach.core.usecase.importing;

import vn.sokehoach.core.reading.UnreadableDocument;

/** A file that a person wants taken in; not yet opened. */
public interface IncomingFile {

    /** The file's name without folders. */
    String name();

    /**
     * All its bytes.
     *
     * @throws UnreadableDocument where it is not there, cannot be opened, or is too large to be a plan
     */
    byte[] read() throws UnreadableDocument;

    /** A file whose bytes are at hand. */
    static IncomingFile of(String name, byte[] content) {
        return new IncomingFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public byte[] read() {
                return content.clone();
            }
        };
    }
}
