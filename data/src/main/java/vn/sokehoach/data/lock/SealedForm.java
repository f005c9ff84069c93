package vn.sokehoach.data.lock;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * Contents that are encrypted: files in chunks, lines one by one.
 *
 * <p>A line has a random nonce before it and stands in Base64: so it is appended without touching those before it, and an
 * incomplete one is told by its missing end, as in a readable file. Where it belongs is said by the line itself, whose
 * checksum hangs on the one before.
 */
final class SealedForm implements FileForm {

    private static final byte[] LINE = "line".getBytes(StandardCharsets.US_ASCII);

    private final MasterKey master;
    private final SecretKey forLines;

    SealedForm(MasterKey master) {
        this.master = master;
        this.forLines = master.aes("line", new byte[0]);
    }

    @Override
    public InputStream opened(InputStream file) throws IOException {
        return new SealedInput(file, master);
    }

    @Override
    public void write(Writing content, OutputStream file) throws IOException {
        SealingOutput sealing = new SealingOutput(file, master);
        content.to(sealing);
        sealing.end();
    }

    @Override
    public long contentSize(long fileSize) {
        return SealedChunks.contentSize(fileSize);
    }

    @Override
    public byte[] sealedLine(byte[] line) {
        return Base64.getEncoder().encode(Gcm.sealed(forLines, LINE, line));
    }

    @Override
    public Optional<byte[]> openedLine(byte[] line) {
        try {
            return Gcm.opened(forLines, LINE, Base64.getDecoder().decode(line));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> databasePassword() {
        return Optional.of(master.forDatabase());
    }
}
