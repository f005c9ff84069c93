package vn.sokehoach.data.lock;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Contents that stand in their files as they are. */
final class PlainForm implements FileForm {

    @Override
    public InputStream opened(InputStream file) {
        return file;
    }

    @Override
    public void write(Writing content, OutputStream file) throws IOException {
        content.to(file);
    }

    @Override
    public long contentSize(long fileSize) {
        return fileSize;
    }

    @Override
    public byte[] sealedLine(byte[] line) {
        return line;
    }

    @Override
    public Optional<byte[]> openedLine(byte[] line) {
        return Optional.of(line);
    }

    @Override
    public Optional<String> databasePassword() {
        return Optional.empty();
    }
}
