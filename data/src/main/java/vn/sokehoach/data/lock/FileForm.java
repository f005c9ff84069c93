package vn.sokehoach.data.lock;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** How contents stand in the files of a book: as they are, or encrypted. */
public sealed interface FileForm permits PlainForm, SealedForm {

    /** As they are. */
    FileForm PLAIN = new PlainForm();

    /** Encrypted with keys of this one. */
    static FileForm sealed(MasterKey master) {
        return new SealedForm(master);
    }

    /** What the bytes of a file stand for; closing it closes the file. */
    InputStream opened(InputStream file) throws IOException;

    /** Writes a content as it shall stand in a file, which stays open. */
    void write(Writing content, OutputStream file) throws IOException;

    /** How long the content of a file is that has so many bytes. */
    long contentSize(long fileSize);

    /** A line of a file of lines, without its line break, which it never contains. */
    byte[] sealedLine(byte[] line);

    /** What a line stands for; empty where it is not as it was written. */
    Optional<byte[]> openedLine(byte[] line);

    /** The password of the database's file; empty where it has none. */
    Optional<String> databasePassword();
}
