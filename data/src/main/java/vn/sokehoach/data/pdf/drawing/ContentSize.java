package vn.sokehoach.data.pdf.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Refuses drawings that are small in the file and too large for the memory when they are unpacked. */
final class ContentSize {
    /** Of the drawing of one page, or of one form; a page full of text has a hundredth of it. */
    private static final long MOST_BYTES = 16L << 20;
    /** How much larger Deflate's output may be than its input. */
    private static final long UNPACKING = 1_032;

    private ContentSize() {}

    /**
     * Requires that these streams, which are drawn one after the other, are not too large together.
     *
     * @throws Budget.Spent where they are
     * @throws IOException  where they cannot be read at all
     */
    static void require(Iterator<PDStream> streams) throws IOException {
        long size = 0;
        while (streams.hasNext()) {
            PDStream stream = streams.next();
            boolean packed = stream.getFilters().contains(COSName.FLATE_DECODE);
            boolean large = stream.getCOSObject().getLength() * (packed ? UNPACKING : 1) + size > MOST_BYTES;
            size += large && packed ? unpacked(stream, MOST_BYTES - size) : stream.getCOSObject().getLength();
            if (size > MOST_BYTES) {
                throw new Budget.Spent();
            }
        }
    }

    /** The size unpacked, or a little more than the most where it is more than that. */
    private static long unpacked(PDStream stream, long most) throws IOException {
        long size = 0;
        byte[] chunk = new byte[1 << 16];
        try (InputStream content = new InflaterInputStream(stream.getCOSObject().createRawInputStream())) {
            for (int read = content.read(chunk); read >= 0 && size <= most; read = content.read(chunk)) {
                size += read;
            }
        } catch (ZipException | java.io.EOFException damaged) {
            // What can be unpacked of it was counted.
        }
        return size;
    }
}
